//! PortOne's own page before and after, where its files are at hand: `PORTONE_UPSTREAM` names their folder.
//! Codes and paths alone are named here.

use std::path::PathBuf;

use portone_ksnet_upstream::change::{FactKind, Moved, What};
use portone_ksnet_upstream::kind::{self, Kind};
use portone_ksnet_upstream::page::{Page, carried, compare, succeeds};

use crate::{bare, locked};

fn file(name: &str) -> Option<String> {
    let folder = PathBuf::from(std::env::var_os("PORTONE_UPSTREAM")?);
    let bytes = std::fs::read(folder.join(name)).unwrap();
    Some(kind::text(name, bytes).unwrap())
}

/// The page before and after, where it is at hand.
pub(crate) fn texts() -> Option<[String; 2]> {
    Some([file("ksnet.2024-03-25.mdx")?, file("ksnet.2026-08-06.mdx")?])
}

fn pages() -> Option<[Page; 2]> {
    let [old, new] = texts()?;
    assert_eq!(Kind::of("old", &old).unwrap(), Kind::Page);
    assert_eq!(Kind::of("new", &new).unwrap(), Kind::Page);
    Some([Page::read(&old).unwrap(), Page::read(&new).unwrap()])
}

#[test]
fn what_moved_in_two_years() {
    let Some([old, new]) = pages() else { return };
    let changes = compare(&old, &new);
    let moved: Vec<&Moved> = changes
        .iter()
        .filter(|change| change.what == What::Changed)
        .flat_map(|change| &change.moved)
        .collect();
    let became = |from: &str, to: &str| {
        moved
            .iter()
            .filter(
                |moved| matches!(moved, Moved::Became { from: a, to: b } if a.value == from && b.value == to),
            )
            .count()
    };
    // The product type, at the server and in the browser; its values at the server.
    assert_eq!(became("product_type", "productType"), 2);
    assert_eq!(became("PRODUCT_TYPE_REAL", "PHYSICAL"), 1);
    assert_eq!(became("PRODUCT_TYPE_DIGITAL", "DIGITAL"), 1);
    let came = |kind: FactKind, value: &str| {
        moved
            .iter()
            .filter(|moved| matches!(moved, Moved::Came(fact) if fact.kind == kind && fact.value == value))
            .count()
    };
    // Parameters that had no mark: three of the window and the browser's product type are optional now.
    assert_eq!(came(FactKind::Presence, "optional"), 4);
    assert_eq!(came(FactKind::Presence, "required"), 1);
    assert_eq!(came(FactKind::Type, "string"), 5);
    assert_eq!(came(FactKind::Sample, "card.cardCompany=BC_CARD"), 1);
    // Nothing else changed: the pairs above are all there are.
    assert_eq!(moved.len(), 2 + 2 + 5 + 5 + 1);

    // What went: the duty of the API under the browser's product type, and the ban on direct calls.
    let removed: Vec<Vec<String>> = changes
        .iter()
        .filter(|change| change.what == What::Removed)
        .map(|change| {
            let facts = change.moved.iter().map(|moved| match moved {
                Moved::Went(fact) => fact.value.clone(),
                other => panic!("{other:?}"),
            });
            facts.collect()
        })
        .collect();
    assert_eq!(removed, [vec!["API", "required"], vec!["card", "easy pay", "direct", "cannot"]]);

    // What came: fields by their paths, and no others.
    let fields: Vec<&str> = changes
        .iter()
        .filter(|change| change.what == What::Added)
        .filter(|change| matches!(&change.moved[0], Moved::Came(fact) if fact.kind == FactKind::Field))
        .map(|change| change.subject.as_str())
        .collect();
    let expected = [
        "card.cardCompany",
        "bypass.ksnet.sndKakaopayType",
        "customer.fullName",
        "customer.phoneNumber",
        "bypass.ksnet.tcode",
        "bypass.ksnet.url",
        "storeDetails.businessName",
        "storeDetails.businessRegistrationNumber",
        "installments.monthOption.availableMonthList",
    ];
    assert_eq!(fields, expected);
    // All that came stands in four places: two parameters, and the two sections of direct calls.
    let places: std::collections::BTreeSet<usize> = changes
        .iter()
        .filter(|change| change.what == What::Added)
        .map(|change| new.sections.iter().position(|section| section.at == change.labels).unwrap())
        .collect();
    assert_eq!(places.len(), 4);
}

#[test]
fn each_is_a_later_state_of_the_other_and_of_itself() {
    let Some([old, new]) = pages() else { return };
    assert!(compare(&old, &old).is_empty() && compare(&new, &new).is_empty());
    assert!(succeeds(&old, &new, "new").is_ok() && succeeds(&new, &old, "old").is_ok());
}

#[test]
fn from_the_lock_it_differs_as_from_the_file() {
    let Some([old, new]) = pages() else { return };
    for (old, new) in [(&old, &new), (&new, &old)] {
        assert_eq!(bare(compare(&locked(old), new)), bare(compare(old, new)));
        assert_eq!(carried(&locked(old), new), carried(old, new));
    }
}

#[test]
fn half_of_it_is_refused() {
    let Some(text) = file("ksnet.2026-08-06.mdx") else { return };
    let whole = Page::read(&text).unwrap();
    for share in [10, 25, 40, 50, 60] {
        let mut end = text.len() * share / 100;
        while !text.is_char_boundary(end) {
            end += 1;
        }
        let refused = Kind::of("half", &text[..end])
            .and_then(|_| Page::read(&text[..end]))
            .and_then(|half| succeeds(&whole, &half, "half"));
        assert!(refused.is_err(), "{share} of 100");
    }
}
