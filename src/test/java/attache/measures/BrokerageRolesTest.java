package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attache.measures.BrokerageRoles.Direction;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.ListColumn;
import attache.network.SubLayer;
import attache.network.TextColumn;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BrokerageRolesTest {
  private static BrokerageRoles roles(Layer layer, List<? extends @Nullable String> groups) {
    return BrokerageRoles.of(layer, Groups.by(TextColumn.of("g", groups)), Progress.NONE);
  }

  private static long[] counts(BrokerageRoles roles, int account) {
    return Arrays.stream(Role.values())
        .mapToLong(role -> roles.count(account, role, Direction.FOLLOW))
        .toArray();
  }

  /** Counts by looking at every triple. */
  private static long[] writtenOut(Layer layer, List<? extends @Nullable String> groups, int v) {
    long[] counts = new long[5];
    for (int a = 0; a < layer.accountCount(); a++) {
      for (int b = 0; b < layer.accountCount(); b++) {
        String first = groups.get(a);
        String broker = groups.get(v);
        String last = groups.get(b);
        if (a == b || first == null || broker == null || last == null) {
          continue;
        }
        if (layer.follows(a, v) && layer.follows(v, b) && !layer.follows(a, b)) {
          boolean in = first.equals(broker);
          boolean out = last.equals(broker);
          int role = in && out ? 0 : out ? 2 : in ? 3 : first.equals(last) ? 1 : 4;
          counts[role]++;
        }
      }
    }
    return counts;
  }

  private static List<@Nullable String> dealt(int accounts, int missing, Random random) {
    List<@Nullable String> groups = new ArrayList<>();
    for (int account = 0; account < accounts; account++) {
      groups.add(account < missing ? null : List.of("A", "B", "C").get(random.nextInt(3)));
    }
    return groups;
  }

  @Property(tries = 60)
  void rolesAreThoseOfAllTriplesWrittenOut(
      @ForAll @IntRange(min = 1, max = 18) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 3 * accounts, 0.4, seed);
    List<@Nullable String> groups = dealt(accounts, accounts / 6, new Random(seed));
    BrokerageRoles roles = roles(layer, groups);
    for (int account = 0; account < accounts; account++) {
      assertThat(counts(roles, account)).containsExactly(writtenOut(layer, groups, account));
      assertThat(roles.total(account)).isEqualTo(Arrays.stream(counts(roles, account)).sum());
    }
  }

  /** Goes through all ways to deal out the groups. */
  private static void permute(
      List<@Nullable String> groups, int from, List<List<@Nullable String>> all) {
    if (from == groups.size()) {
      all.add(new ArrayList<>(groups));
      return;
    }
    for (int i = from; i < groups.size(); i++) {
      Collections.swap(groups, from, i);
      permute(groups, from + 1, all);
      Collections.swap(groups, from, i);
    }
  }

  @Property(tries = 12)
  void expectationAndDeviationAreThoseOfAllWaysToDealOutTheGroups(
      @ForAll @IntRange(min = 3, max = 7) int accounts, @ForAll long seed) {
    Layer layer = TestLayers.random(accounts, 3 * accounts, 0.4, seed);
    List<@Nullable String> groups = dealt(accounts, 0, new Random(seed));
    List<List<@Nullable String>> all = new ArrayList<>();
    permute(groups, 0, all);
    BrokerageRoles roles = roles(layer, groups);
    for (int account = 0; account < accounts; account++) {
      double[] sum = new double[5];
      double[] squares = new double[5];
      for (List<@Nullable String> one : all) {
        long[] counts = writtenOut(layer, one, account);
        for (int role = 0; role < 5; role++) {
          sum[role] += counts[role];
          squares[role] += (double) counts[role] * counts[role];
        }
      }
      for (Role role : Role.values()) {
        double mean = sum[role.place()] / all.size();
        double variance = squares[role.place()] / all.size() - mean * mean;
        assertThat(roles.expected(account, role, Direction.FOLLOW)).isCloseTo(mean, within(1e-9));
        double z = roles.z(account, role, Direction.FOLLOW);
        if (variance < 1e-9) {
          assertThat(z).isNaN();
        } else {
          long count = roles.count(account, role, Direction.FOLLOW);
          assertThat(z).isCloseTo((count - mean) / Math.sqrt(variance), within(1e-6));
        }
      }
    }
  }

  @Test
  void gatekeeperAndRepresentativeChangePlacesAlongTheFlow() {
    // 0 (A) follows 1 (B), which follows 2 (B).
    BrokerageRoles roles = roles(TestLayers.of(3, 0, 1, 1, 2), List.of("A", "B", "B"));
    assertThat(roles.count(1, Role.GATEKEEPER, Direction.FOLLOW)).isEqualTo(1);
    assertThat(roles.count(1, Role.REPRESENTATIVE, Direction.FOLLOW)).isZero();
    assertThat(roles.count(1, Role.REPRESENTATIVE, Direction.FLOW)).isEqualTo(1);
    assertThat(roles.mainRole(1, Direction.FLOW)).contains(Role.REPRESENTATIVE);
    assertThat(roles.mainRole(0, Direction.FLOW)).isEmpty();
  }

  private static FollowNetwork withClubs() {
    FollowNetwork.Builder builder = FollowNetwork.builder("clubs");
    List.of("0", "1", "2").forEach(builder::account);
    builder.attribute(
        ListColumn.of("club=s", List.of(List.of("A", "B"), List.of("B", "C"), List.of())));
    return builder.build();
  }

  @Test
  void oneOfSeveralValuesPartsTheAccountsIntoThoseThatHaveItAndAllOthers() {
    Groups groups = Groups.of(withClubs(), Groups.choice("club=s", "B")).orElseThrow();
    assertThat(groups.several()).isZero();
    assertThat(groups.attribute()).isEqualTo("club=s=B");
    assertThat(List.of(groups.of(0), groups.of(1), groups.of(2))).containsExactly(0, 0, 1);
    assertThat(groups.name(1)).isEqualTo("not B");
    assertThat(Groups.of(withClubs(), "club=s=D").orElseThrow().isOfNobody()).isTrue();
    assertThat(Groups.of(withClubs(), "club")).isEmpty();
  }

  @Test
  void whereTheFirstOfSeveralValuesCountsItIsToldHowManyAccountsThatTouches() {
    Groups groups = Groups.of(withClubs(), "club=s").orElseThrow();
    assertThat(groups.several()).isEqualTo(2);
    assertThat(groups.of(2)).isEqualTo(Groups.NONE);
    assertThat(Groups.values(withClubs().attributes().getFirst())).containsExactly("A", "B", "C");
  }

  @Test
  void everyRoleIsExplained() {
    assertThat(Role.values())
        .allSatisfy(
            role -> {
              assertThat(role.label()).isNotBlank();
              assertThat(role.definition()).endsWith(".");
            });
  }

  @Property(tries = 40)
  void amongSomeAccountsOthersAreAsIfTheyWereNotThere(
      @ForAll @IntRange(min = 4, max = 25) int accounts, @ForAll long seed) {
    Layer whole = TestLayers.random(accounts, 3 * accounts, 0.3, seed);
    TextColumn column = TextColumn.of("g", dealt(accounts, 1, new Random(seed)));
    BitSet among = new BitSet();
    among.set(0, accounts);
    among.clear(accounts / 2);
    SubLayer part = SubLayer.of(whole, among);
    BrokerageRoles roles =
        BrokerageRoles.of(part.inPlace(), Groups.by(column).among(among), Progress.NONE);
    int[] kept = among.stream().toArray();
    BrokerageRoles own =
        BrokerageRoles.of(part.layer(), Groups.by(column.select(kept)), Progress.NONE);
    for (int account = 0; account < kept.length; account++) {
      assertThat(roles.mainRole(kept[account], Direction.FLOW))
          .isEqualTo(own.mainRole(account, Direction.FLOW));
      for (Role role : Role.values()) {
        assertThat(roles.count(kept[account], role, Direction.FOLLOW))
            .isEqualTo(own.count(account, role, Direction.FOLLOW));
        assertThat(roles.expected(kept[account], role, Direction.FOLLOW))
            .isCloseTo(own.expected(account, role, Direction.FOLLOW), within(1e-9));
        assertThat(roles.z(kept[account], role, Direction.FOLLOW))
            .isCloseTo(own.z(account, role, Direction.FOLLOW), within(1e-6));
      }
    }
    assertThat(roles.total(accounts / 2)).isZero();
  }
}
