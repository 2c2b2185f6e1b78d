//! What was measured, side by side. The crate `benches/` has this file, too: what it prints is what `xtask` reads.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

/// Things that do the same, and what each takes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Its name for those who look something up in it.
    pub key: String,
    /// What is compared.
    pub title: String,
    /// What is measured of each, the most important first.
    pub metrics: Vec<Metric>,
    /// Who is compared; ours first.
    pub lines: Vec<Line>,
}

/// Something that is measured.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Metric {
    /// What it is.
    pub name: String,
    /// What it is counted in.
    pub unit: String,
}

/// One of those that are compared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Who.
    pub name: String,
    /// A value for each metric; none where it cannot be measured.
    pub values: Vec<Option<Spread>>,
}

/// What several runs gave.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// Half of the runs gave less.
    pub median: f64,
    /// A quarter gave less; of fewer than eight runs, the least.
    pub low: f64,
    /// A quarter gave more; of fewer than eight runs, the most.
    pub high: f64,
    /// How many there were.
    pub runs: usize,
}

impl Spread {
    /// Of one value for each run; nothing of none.
    pub fn of(mut values: Vec<f64>) -> Option<Self> {
        values.sort_by(f64::total_cmp);
        let runs = values.len();
        let last = runs.checked_sub(1)?;
        let (low, high) = if runs < 8 { (0, last) } else { (last / 4, last - last / 4) };
        let median = f64::midpoint(values[last / 2], values[runs / 2]);
        Some(Self {
            median: six_digits(median),
            low: six_digits(values[low]),
            high: six_digits(values[high]),
            runs,
        })
    }

    /// What is counted, and comes out the same each time.
    #[allow(dead_code, reason = "not everyone with this file counts")]
    pub fn exactly(value: f64) -> Self {
        let value = six_digits(value);
        Self { median: value, low: value, high: value, runs: 1 }
    }
}

/// A number to six digits, which is more than any clock tells, and which JSON gives back as it was.
fn six_digits(number: f64) -> f64 {
    format!("{number:.5e}").parse().unwrap_or(number)
}

impl Table {
    /// Without lines.
    pub fn new(key: impl Into<String>, title: impl Into<String>, metrics: &[(&str, &str)]) -> Self {
        let metric = |(name, unit): &(&str, &str)| Metric { name: (*name).into(), unit: (*unit).into() };
        Self {
            key: key.into(),
            title: title.into(),
            metrics: metrics.iter().map(metric).collect(),
            lines: Vec::new(),
        }
    }

    /// Adds one.
    pub fn line(&mut self, name: impl Into<String>, values: impl Into<Vec<Option<Spread>>>) {
        self.lines.push(Line { name: name.into(), values: values.into() });
    }

    /// What was measured of one.
    #[allow(dead_code, reason = "not everyone with this file looks things up")]
    pub fn value(&self, line: &str, metric: &str) -> Option<Spread> {
        let column = self.metrics.iter().position(|known| known.name == metric)?;
        let line = self.lines.iter().find(|known| known.name == line)?;
        line.values.get(column).copied().flatten()
    }

    /// In Markdown: for each metric the median, how far the runs lie apart, and how often ours is this.
    pub fn markdown(&self) -> String {
        let mut text = String::from("| |");
        for metric in &self.metrics {
            let _ = write!(text, " {} ({}) | ours ÷ this |", metric.name, metric.unit);
        }
        text.push_str("\n|---|");
        text.push_str(&"---:|---:|".repeat(self.metrics.len()));
        let ours = self.lines.first();
        for (number, line) in self.lines.iter().enumerate() {
            let _ = write!(text, "\n| {} |", line.name);
            for (column, value) in line.values.iter().enumerate() {
                let Some(value) = value else {
                    text.push_str(" – | |");
                    continue;
                };
                let ours = ours.filter(|_| number > 0).and_then(|ours| ours.values.get(column)?.as_ref());
                let _ = write!(
                    text,
                    " {} | {} |",
                    shown(value),
                    ours.map_or_else(String::new, |ours| ratio(ours, value))
                );
            }
        }
        text.push('\n');
        text
    }

    /// For a terminal.
    #[allow(dead_code, reason = "not everyone with this file prints it")]
    pub fn text(&self) -> String {
        let markdown = self.markdown();
        let rows: Vec<Vec<&str>> = markdown
            .lines()
            .filter(|line| !line.starts_with("|---"))
            .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
            .collect();
        let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        let width = |column: usize| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or_default()
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        let mut text = format!("\n{}\n", self.title);
        for row in rows {
            for (column, cell) in row.iter().enumerate() {
                let wide = widths[column];
                let _ = if column == 0 {
                    write!(text, "  {cell:<wide$}")
                } else {
                    write!(text, "  {cell:>wide$}")
                };
            }
            text.push('\n');
        }
        text
    }
}

fn shown(value: &Spread) -> String {
    if value.low >= value.high {
        // What is counted is told as it is.
        let whole = value.median.fract() == 0.0;
        return if whole { value.median.to_string() } else { rounded(value.median) };
    }
    format!("{} ({}–{})", rounded(value.median), rounded(value.low), rounded(value.high))
}

/// Three digits that count, and no more than that.
pub fn rounded(value: f64) -> String {
    match value.abs() {
        size if size == 0.0 || size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

fn ratio(ours: &Spread, theirs: &Spread) -> String {
    if theirs.median == 0.0 {
        return String::new();
    }
    format!("{} x", rounded(ours.median / theirs.median))
}
