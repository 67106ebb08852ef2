//! Chance that falls the same way each time the story is told.

/// 0 to `sides` - 1, by the ticket and by what is asked about it.
pub(super) fn dice(ticket: usize, asked: u64, sides: u64) -> u64 {
    // SplitMix64 (Steele, Lea, Flood 2014): neighbours come out far apart.
    let mut mixed = (ticket as u64).wrapping_mul(0x1000).wrapping_add(asked).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (mixed ^ (mixed >> 31)) % sides.max(1)
}

/// From `least` to `most`, both included.
pub(super) fn between(ticket: usize, asked: u64, least: i64, most: i64) -> i64 {
    let sides = u64::try_from(most - least + 1).unwrap_or(1);
    least + i64::try_from(dice(ticket, asked, sides)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_falls_the_same_way_each_time_and_on_every_side() {
        let sides: std::collections::BTreeSet<u64> = (0..200).map(|ticket| dice(ticket, 3, 6)).collect();
        assert_eq!(sides.len(), 6);
        assert_eq!(dice(7, 1, 1_000), dice(7, 1, 1_000));
        assert!((0..200).all(|ticket| (5..=9).contains(&between(ticket, 2, 5, 9))));
    }
}
