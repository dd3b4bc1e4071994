package attache.drawing;

import attache.measures.TieChanges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects ties by their fates; two follows that go both ways and share a fate are one tie. */
final class Fated {
  private final List<TieChanges.Follow> ties = new ArrayList<>();
  private final List<Boolean> both = new ArrayList<>();
  private final List<Fate> fates = new ArrayList<>();

  /** Adds the ties of a fate. Takes O(m). */
  void add(Fate fate, TieChanges changes) {
    List<TieChanges.Follow> follows = fate.of(changes);
    Set<TieChanges.Follow> there = new HashSet<>(follows);
    for (TieChanges.Follow follow : follows) {
      boolean back = there.contains(new TieChanges.Follow(follow.followed(), follow.follower()));
      if (!back || follow.follower() < follow.followed()) {
        ties.add(follow);
        both.add(back);
        fates.add(fate);
      }
    }
  }

  int[] from() {
    return ties.stream().mapToInt(TieChanges.Follow::follower).toArray();
  }

  int[] to() {
    return ties.stream().mapToInt(TieChanges.Follow::followed).toArray();
  }

  boolean[] mutual() {
    boolean[] mutual = new boolean[both.size()];
    for (int tie = 0; tie < mutual.length; tie++) {
      mutual[tie] = both.get(tie);
    }
    return mutual;
  }

  Fate[] fates() {
    return fates.toArray(Fate[]::new);
  }
}
