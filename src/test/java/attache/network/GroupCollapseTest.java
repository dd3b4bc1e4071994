package attache.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GroupCollapseTest {
  /** a0 and a1 are of x, a2 and a3 of y, a4 of none. */
  private static final FollowNetwork SMALL = small();

  private static FollowNetwork small() {
    FollowNetwork.Builder builder = FollowNetwork.builder("Small");
    for (int account = 0; account < 5; account++) {
      builder.account("a" + account);
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    int[] arcs = {0, 1, 0, 2, 0, 3, 1, 2, 2, 0, 4, 0, 4, 1};
    for (int i = 0; i < arcs.length; i += 2) {
      layer.arc(arcs[i], arcs[i + 1]);
    }
    return builder
        .attribute(TextColumn.of("bloc", Arrays.asList("x", "x", "y", "y", null)))
        .attribute(TextColumn.of("region", Arrays.asList("N", "N", "N", "S", "S")))
        .attribute(NumberColumn.of("gdp", new double[] {1, 2, 7, Double.NaN, 5}))
        .provenance(new Provenance("small.csv", "CSV", "", "made up", List.of("by hand")))
        .build();
  }

  private static GroupCollapse collapse(String... groups) {
    return GroupCollapse.of(SMALL, all(SMALL), "bloc", "Bloc", Set.of(groups));
  }

  @Test
  void groupsBecomeAccountsAndTheirArcsAreAddedUp() {
    FollowNetwork network = collapse().network();
    assertThat(network.accountCount()).isEqualTo(3);
    assertThat(List.of(network.label(0), network.label(1), network.label(2)))
        .containsExactly("x (2)", "y (2)", "a4");
    Layer layer = network.layers().getFirst();
    assertThat(layer.arcCount()).isEqualTo(3);
    assertThat(layer.weight(layer.arc(0, 1))).isEqualTo(3);
    assertThat(layer.weight(layer.arc(1, 0))).isEqualTo(1);
    assertThat(layer.weight(layer.arc(2, 0))).isEqualTo(2);
    assertThat(network.title()).isEqualTo("Small · by Bloc");
  }

  @Test
  void onlyTheGroupsThatAreNamedAreCollapsed() {
    FollowNetwork network = collapse("y").network();
    assertThat(network.accountCount()).isEqualTo(4);
    assertThat(network.label(2)).isEqualTo("y (2)");
    assertThat(network.id(0)).isEqualTo("a0");
    assertThat(collapse("y").accountOf(3)).isEqualTo(2);
  }

  @Test
  void attributeIsKeptWhereAllMembersShareItsValue() {
    FollowNetwork network = collapse().network();
    AttributeColumn region = network.attribute("region").orElseThrow();
    AttributeColumn gdp = network.attribute("gdp").orElseThrow();
    assertThat(List.of(region.text(0), region.text(1), region.text(2)))
        .containsExactly("N", "", "S");
    assertThat(List.of(gdp.text(0), gdp.text(1), gdp.text(2))).containsExactly("", "7", "5");
    assertThat(network.attribute("bloc").orElseThrow().text(1)).isEqualTo("y");
  }

  @Test
  void membersAndArcsWithinAreCounted() {
    FollowNetwork network = collapse().network();
    AttributeColumn members = network.attribute(GroupCollapse.MEMBERS).orElseThrow();
    AttributeColumn within = network.attribute(GroupCollapse.ARCS_WITHIN).orElseThrow();
    assertThat(List.of(members.text(0), members.text(2))).containsExactly("2", "1");
    assertThat(List.of(within.text(0), within.text(1))).containsExactly("1", "0");
  }

  @Test
  void originSaysThatGroupsWereCollapsed() {
    Provenance provenance = collapse().network().provenance();
    assertThat(provenance.notice()).isEqualTo("made up");
    assertThat(provenance.notes()).hasSize(2);
    assertThat(provenance.notes().getFirst())
        .contains("“Bloc”")
        .contains("2 groups of 4 accounts")
        .contains("1 arc ran within a group and is left out");
  }

  @Test
  void unknownAttributeIsRefused() {
    assertThatThrownBy(() -> GroupCollapse.of(SMALL, all(SMALL), "club", "Club", Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("club");
  }

  @Property(tries = 100)
  void noWeightIsLost(@ForAll @IntRange(min = 1, max = 40) int accounts, @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    FollowNetwork.Builder builder = FollowNetwork.builder("random");
    List<String> groups = new ArrayList<>();
    for (int account = 0; account < accounts; account++) {
      // Some ids look like those that collapsed groups get.
      builder.account(account % 3 == 0 ? "g=" + account : "a" + account);
      groups.add(Integer.toString(3 * random.nextInt(4)));
    }
    LayerBuilder arcs = builder.layer(Layer.FOLLOW);
    for (int arc = 0; arc < 5 * accounts; arc++) {
      arcs.arc(random.nextInt(accounts), random.nextInt(accounts), 1 + random.nextInt(3));
    }
    FollowNetwork whole = builder.attribute(TextColumn.of("g", groups)).build();
    GroupCollapse collapse = GroupCollapse.of(whole, all(whole), "g", "G", Set.of("0", "3"));
    Layer before = whole.layers().getFirst();
    double[][] expected = new double[accounts][accounts];
    for (int arc = 0; arc < before.arcCount(); arc++) {
      int from = collapse.accountOf(before.follower(arc));
      int to = collapse.accountOf(before.target(arc));
      if (from != to) {
        expected[from][to] += before.weight(arc);
      }
    }
    Layer after = collapse.network().layers().getFirst();
    for (int from = 0; from < after.accountCount(); from++) {
      for (int to = 0; to < after.accountCount(); to++) {
        int arc = after.arc(from, to);
        assertThat(arc < 0 ? 0 : after.weight(arc)).isEqualTo(expected[from][to]);
      }
    }
  }

  @Test
  void accountsThatAreLeftOutTakeTheirArcsWithThem() {
    BitSet kept = all(SMALL);
    kept.clear(0);

    GroupCollapse collapse = GroupCollapse.of(SMALL, kept, "bloc", "Bloc", Set.of());

    assertThat(collapse.accountOf(0)).isEqualTo(-1);
    FollowNetwork network = collapse.network();
    double members = 0;
    for (int account = 0; account < network.accountCount(); account++) {
      members +=
          ((NumberColumn) network.attribute(GroupCollapse.MEMBERS).orElseThrow()).value(account);
    }
    assertThat(members).isEqualTo(SMALL.accountCount() - 1);
    double arcs =
        IntStream.range(0, network.layers().getFirst().arcCount())
            .mapToDouble(network.layers().getFirst()::weight)
            .sum();
    Layer before = SMALL.layers().getFirst();
    int[] blocs = IntStream.range(0, SMALL.accountCount()).map(collapse::accountOf).toArray();
    double expected = 0;
    for (int account = 1; account < SMALL.accountCount(); account++) {
      for (int arc = before.outStart(account); arc < before.outEnd(account); arc++) {
        int target = before.target(arc);
        expected += target != 0 && blocs[target] != blocs[account] ? before.weight(arc) : 0;
      }
    }
    assertThat(arcs).isEqualTo(expected);
    assertThat(network.provenance().notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("1 account that was hidden by a filter or muted is left out"));
  }

  private static BitSet all(FollowNetwork network) {
    BitSet all = new BitSet();
    all.set(0, network.accountCount());
    return all;
  }
}
