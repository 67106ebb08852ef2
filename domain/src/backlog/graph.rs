//! Parents form a tree and dependencies an acyclic graph. What would close a loop is refused by naming the loop.
//!
//! The functions are generic over the key: the backlog asks with ids, an import with the keys of its file.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    hash::Hash,
};

/// Levels of parents an item may have above and below it, itself included.
pub const MAX_DEPTH: usize = 8;

/// Why an item cannot have this parent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TreeRefusal<K> {
    /// The chain of parents from the child back to itself, both ends named.
    Loop(Vec<K>),
    /// The tree would be this deep.
    TooDeep { depth: usize },
}

/// Checks that `child` may hang under `parent`. `height` is the number of levels that hang below the child already.
pub fn refuse_parent<K: Copy + Eq>(child: K, parent: K, height: usize, parent_of: impl Fn(K) -> Option<K>) -> Result<(), TreeRefusal<K>> {
    let mut chain = vec![child];
    let mut above = Some(parent);
    while let Some(item) = above {
        chain.push(item);
        if item == child {
            return Err(TreeRefusal::Loop(chain));
        }
        // The bound also ends the walk over stored parents that somehow run in a circle.
        if chain.len() + height > MAX_DEPTH {
            return Err(TreeRefusal::TooDeep { depth: chain.len() + height });
        }
        above = parent_of(item);
    }
    Ok(())
}

/// The shortest loop that "`from` depends on `to`" would close, from `from` back to itself; `None` when it may be.
/// `depends_on` gives what an item depends on already.
pub fn dependency_loop<K: Copy + Eq + Hash>(from: K, to: K, depends_on: impl Fn(K) -> Vec<K>) -> Option<Vec<K>> {
    let mut came_by: HashMap<K, K> = HashMap::from([(to, from)]);
    let mut queue = VecDeque::from([to]);
    while let Some(item) = queue.pop_front() {
        if item == from {
            return Some(path_back(from, to, &came_by));
        }
        for next in depends_on(item) {
            came_by.entry(next).or_insert_with(|| {
                queue.push_back(next);
                item
            });
        }
    }
    None
}

/// `from`, `to`, … `from`, by the steps of the search.
fn path_back<K: Copy + Eq + Hash>(from: K, to: K, came_by: &HashMap<K, K>) -> Vec<K> {
    let mut path = vec![from];
    let mut at = from;
    while at != to {
        at = came_by[&at];
        path.push(at);
    }
    path.push(from);
    path.reverse();
    path
}

/// Any loop in a whole graph, the first item named again at its end; edges are "the first depends on the second".
pub fn find_loop<K: Copy + Eq + Hash>(edges: &[(K, K)]) -> Option<Vec<K>> {
    let mut next: HashMap<K, Vec<K>> = HashMap::new();
    for (from, to) in edges {
        next.entry(*from).or_default().push(*to);
    }
    let mut cleared = HashSet::new();
    edges.iter().find_map(|(start, _)| loop_from(*start, &next, &mut cleared))
}

/// Walks depth first without recursion: an import may hang a thousand items in a row.
fn loop_from<K: Copy + Eq + Hash>(start: K, next: &HashMap<K, Vec<K>>, cleared: &mut HashSet<K>) -> Option<Vec<K>> {
    if cleared.contains(&start) {
        return None;
    }
    let mut path = vec![start];
    let mut on_path = HashSet::from([start]);
    let mut taken = vec![0_usize];
    while let (Some(item), Some(step)) = (path.last().copied(), taken.last_mut()) {
        let Some(to) = next.get(&item).and_then(|all| all.get(*step)).copied() else {
            cleared.insert(item);
            on_path.remove(&item);
            path.pop();
            taken.pop();
            continue;
        };
        *step += 1;
        if on_path.contains(&to) {
            let begins = path.iter().position(|known| *known == to)?;
            return Some(path[begins..].iter().copied().chain([to]).collect());
        }
        if !cleared.contains(&to) {
            path.push(to);
            on_path.insert(to);
            taken.push(0);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parents(pairs: &'static [(u8, u8)]) -> impl Fn(u8) -> Option<u8> {
        move |item| pairs.iter().find(|(child, _)| *child == item).map(|(_, parent)| *parent)
    }

    #[test]
    fn a_parent_that_is_a_descendant_is_refused_by_naming_the_loop() {
        // 3 under 2 under 1; now 1 under 3
        let refused = refuse_parent(1, 3, 2, parents(&[(3, 2), (2, 1)]));
        assert_eq!(refused, Err(TreeRefusal::Loop(vec![1, 3, 2, 1])));
    }

    #[test]
    fn an_item_is_not_its_own_parent() {
        assert_eq!(refuse_parent(1, 1, 0, |_| None), Err(TreeRefusal::Loop(vec![1, 1])));
    }

    #[test]
    fn a_tree_has_eight_levels_at_most() {
        let up = |item: u8| item.checked_sub(1);
        assert_eq!(refuse_parent(100, 6, 0, up), Ok(()));
        assert_eq!(refuse_parent(100, 7, 0, up), Err(TreeRefusal::TooDeep { depth: 9 }));
        assert_eq!(refuse_parent(100, 5, 1, up), Ok(()));
        assert_eq!(refuse_parent(100, 5, 2, up), Err(TreeRefusal::TooDeep { depth: 9 }));
    }

    #[test]
    fn a_dependency_that_closes_a_circle_names_it_in_order() {
        // 2 depends on 3, 3 on 1; now 1 on 2
        let depends_on = |item: u8| match item {
            2 => vec![4, 3],
            3 => vec![1],
            _ => vec![],
        };
        assert_eq!(dependency_loop(1, 2, depends_on), Some(vec![1, 2, 3, 1]));
        assert_eq!(dependency_loop(4, 5, depends_on), None);
        assert_eq!(dependency_loop(5, 5, depends_on), Some(vec![5, 5]));
    }

    #[test]
    fn a_file_with_a_circle_shows_it() {
        assert_eq!(find_loop(&[("a", "b"), ("b", "c"), ("c", "d"), ("d", "b")]), Some(vec!["b", "c", "d", "b"]));
        assert_eq!(find_loop(&[("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")]), None);
        assert_eq!(find_loop(&[("a", "a")]), Some(vec!["a", "a"]));
    }

    proptest! {
        #[test]
        fn edges_taken_one_by_one_never_make_a_loop(edges in prop::collection::vec((0_u8..12, 0_u8..12), 0..60)) {
            let mut kept: Vec<(u8, u8)> = Vec::new();
            for (from, to) in edges {
                let depends_on = |item| kept.iter().filter(|(a, _)| *a == item).map(|(_, b)| *b).collect();
                match dependency_loop(from, to, depends_on) {
                    None => kept.push((from, to)),
                    Some(path) => {
                        prop_assert_eq!((path[0], path[path.len() - 1]), (from, from));
                        prop_assert_eq!(path[1], to);
                        prop_assert!(path.windows(2).skip(1).all(|step| kept.contains(&(step[0], step[1]))));
                    }
                }
                prop_assert_eq!(find_loop(&kept), None);
            }
        }

        #[test]
        fn a_loop_that_is_found_is_made_of_edges(edges in prop::collection::vec((0_u8..8, 0_u8..8), 0..30)) {
            if let Some(path) = find_loop(&edges) {
                prop_assert_eq!(path.first(), path.last());
                prop_assert!(path.len() > 1 && path.windows(2).all(|step| edges.contains(&(step[0], step[1]))));
            }
        }
    }
}
