package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.GroupTest;
import attache.measures.Groups;
import attache.network.FollowNetwork;
import attache.network.TextColumn;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class FollowBackWordsTest {
  /** What is said of twelve accounts, of two parties by turns. */
  private static String groups(BiPredicate<Integer, Integer> follows) {
    return FollowBackWords.groups(test(2, follows));
  }

  /** Twelve accounts, of which every so manieth, from the first on, is of the left. */
  private static GroupTest test(int turns, BiPredicate<Integer, Integer> follows) {
    FollowNetwork.Builder builder = FollowNetwork.builder("parties");
    List<String> parties = new ArrayList<>();
    for (int account = 0; account < 12; account++) {
      builder.account("a" + account);
      parties.add(account % turns == 0 ? "left" : "right");
    }
    for (int one = 0; one < 12; one++) {
      for (int other = 0; other < 12; other++) {
        if (one != other && follows.test(one, other)) {
          builder.layer("follow").arc(one, other);
        }
      }
    }
    FollowNetwork network = builder.attribute(TextColumn.of("party", parties)).build();
    return GroupTest.of(
        network.layers().getFirst(),
        Groups.by(network.attribute("party").orElseThrow()),
        99,
        1,
        Progress.NONE);
  }

  @Test
  void tiesAreSaidToStayWithinGroupsOnlyBeyondChance() {
    assertThat(groups((one, other) -> (one + other) % 2 == 0))
        .startsWith("By party, ties stay within groups more than chance would have it");
    assertThat(groups((one, other) -> (one + other) % 2 == 1))
        .startsWith("By party, ties lead out of groups more than chance would have it");
    assertThat(groups((one, other) -> (one + other) % 3 == 0))
        .startsWith("By party, ties stay within groups about as much as chance would have it");
  }

  @Test
  void groupsAreToldInTheOrderOfTheMatrix() {
    // The left comes first in the network, but the right has more accounts.
    assertThat(FollowBackWords.eachGroup(test(3, (one, other) -> (one + other) % 2 == 1)))
        .containsSubsequence("right", "left");
  }
}
