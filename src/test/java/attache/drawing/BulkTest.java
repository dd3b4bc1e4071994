package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BulkTest {
  private static final float[] X = {0, 2, 0, 2, 1, 90};
  private static final float[] Y = {0, 0, 2, 2, 1, 90};

  @Test
  void anAccountFarFromTheOthersDoesNotCount() {
    Bulk bulk = Bulk.of(new int[] {0, 1, 2, 3, 4, 5}, Set.of(), X, Y).orElseThrow();
    assertThat(bulk.accounts()).containsExactly(0, 1, 2, 3, 4);
    assertThat(bulk.centre()).isEqualTo(new Mark.Point(1, 1));
    assertThat(bulk.reach(1, 1, 0, 1)).isEqualTo(1);
    assertThat(bulk.halfAngle(1, -1, 0, 1)).isCloseTo(Math.PI / 4, within(1e-9));
  }

  @Test
  void pinnedAccountsCountOnlyWhereAllArePinned() {
    assertThat(Bulk.of(new int[] {4, 5}, Set.of(5), X, Y).orElseThrow().accounts())
        .containsExactly(4);
    assertThat(Bulk.of(new int[] {5}, Set.of(5), X, Y).orElseThrow().accounts()).containsExactly(5);
  }

  @Test
  void twoAccountsBothCountHoweverFarApart() {
    assertThat(Bulk.of(new int[] {0, 5}, Set.of(), X, Y).orElseThrow().accounts())
        .containsExactly(0, 5);
  }

  @Test
  void aGroupWithoutAccountsStandsNowhere() {
    assertThat(Bulk.of(new int[0], Set.of(), X, Y)).isEmpty();
  }

  @Test
  void accountsInOnePlaceAllCount() {
    float[] same = {3, 3, 3};
    Bulk bulk = Bulk.of(new int[] {0, 1, 2}, Set.of(), same, same).orElseThrow();
    assertThat(bulk.accounts()).hasSize(3);
    assertThat(bulk.reach(3, 3, 1, 0)).isZero();
  }
}
