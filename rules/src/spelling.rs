/// Names longer than this are compared by their beginnings.
const LONGEST: usize = 80;

/// The candidate nearest to what was written, if any is near enough to have been meant.
///
/// ```
/// use portone_ksnet_rules::nearest;
///
/// assert_eq!(nearest("custmer.fullName", ["currency", "customer.fullName"]), Some("customer.fullName"));
/// assert_eq!(nearest("easyPay", ["currency", "orderName"]), None);
/// ```
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (written.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (distance(written, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many letters must be added, taken away, changed or swapped with a neighbour, whatever their case.
fn distance(a: &str, b: &str) -> usize {
    let letters = |text: &str| {
        let mut letters = ['\0'; LONGEST];
        let mut len = 0;
        for (place, letter) in letters.iter_mut().zip(text.chars()) {
            *place = letter.to_ascii_lowercase();
            len += 1;
        }
        (letters, len)
    };
    let ((a, a_len), (b, b_len)) = (letters(a), letters(b));
    let mut before = [0; LONGEST + 1];
    let mut last = [0; LONGEST + 1];
    let mut row = [0; LONGEST + 1];
    for (j, cost) in row.iter_mut().enumerate() {
        *cost = j;
    }
    for i in 1..=a_len {
        before = core::mem::replace(&mut last, core::mem::replace(&mut row, before));
        row[0] = i;
        for j in 1..=b_len {
            let change = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = change.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
    }
    row[b_len]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_optimal_string_alignment() {
        for (a, b, expected) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("kitten", "sitting", 3),
            ("cusotmer", "customer", 1),
            ("KRW", "krw", 0),
            ("ca", "abc", 3),
            ("카드", "카트", 1),
        ] {
            assert_eq!(distance(a, b), expected, "{a} {b}");
            assert_eq!(distance(b, a), expected, "{b} {a}");
        }
    }

    #[test]
    fn long_names_are_compared_by_their_beginnings() {
        let long = "x.".repeat(100);
        assert_eq!(distance(&long, &long), 0);
    }
}
