package attache.panels;

import static org.assertj.core.api.Assertions.assertThat;

import attache.measures.BrokeredPairs;
import attache.measures.Reading;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairOrderTest {
  /** Account 0 follows all others but the last, which follows it. */
  private static FollowNetwork hub(int accounts) {
    FollowNetwork.Builder builder = FollowNetwork.builder("hub");
    for (int account = 0; account < accounts; account++) {
      builder.label(builder.account("a" + account), "N" + (accounts - account));
    }
    for (int account = 1; account < accounts - 1; account++) {
      builder.layer(Layer.FOLLOW).arc(0, account);
    }
    builder.layer(Layer.FOLLOW).arc(accounts - 1, 0);
    return builder.build();
  }

  @Test
  void theNamesOfManyAccountsArePutIntoOrderBeforehand() {
    FollowNetwork network = hub(1001);
    PairOrder order = new PairOrder(network);
    assertThat(order.isReady(PairOrder.By.SHARE)).isTrue();
    assertThat(order.isReady(PairOrder.By.TO)).isFalse();
    order.know(PairOrder.nameRanks(network));
    assertThat(order.isReady(PairOrder.By.TO)).isTrue();
    boolean[] all = new boolean[1001];
    Arrays.fill(all, true);
    BrokeredPairs pairs =
        BrokeredPairs.of(network.layers().getFirst(), 0, Reading.FLOW, Progress.NONE);
    List<String> names =
        order.of(pairs, all, PairOrder.By.TO, false).stream()
            .map(pair -> network.label(pair.to()))
            .toList();
    assertThat(names).hasSize(999).isSorted();
  }

  @Test
  void theNamesOfFewAccountsAreOrderedAtOnce() {
    assertThat(new PairOrder(hub(1000)).isReady(PairOrder.By.FROM)).isTrue();
  }
}
