package attache.measures;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TiesAmongTest {
  @Property(tries = 200)
  void itFindsWhatLookingAtEveryPairFinds(@ForAll long seed, @ForAll @IntRange(max = 12) int some) {
    Random random = new Random(seed);
    Layer layer = layer(12, 40, random);
    List<Integer> accounts = new ArrayList<>();
    for (int account = 0; account < 12; account++) {
      accounts.add(account);
    }
    Collections.shuffle(accounts, random);
    List<Integer> chosen = accounts.subList(0, some);
    List<TiesAmong.Tie> expected = new ArrayList<>();
    for (int i = 0; i < some; i++) {
      for (int j = i + 1; j < some; j++) {
        int one = chosen.get(i);
        int other = chosen.get(j);
        boolean there = layer.follows(one, other);
        boolean back = layer.follows(other, one);
        if (there) {
          expected.add(new TiesAmong.Tie(one, other, back));
        } else if (back) {
          expected.add(new TiesAmong.Tie(other, one, false));
        }
      }
    }

    TiesAmong found = TiesAmong.of(layer, chosen, 7);

    assertThat(found.tied()).isEqualTo(expected.size());
    assertThat(found.pairs()).isEqualTo(some * (some - 1) / 2);
    assertThat(found.first()).isEqualTo(expected.subList(0, Math.min(7, expected.size())));
  }

  @Test
  void pairsOfManyAccountsAreCountedInFull() {
    List<Integer> all = new ArrayList<>();
    for (int account = 0; account < 70_000; account++) {
      all.add(account);
    }
    assertThat(TiesAmong.of(layer(70_000, 10, new Random(1)), all, 60).pairs())
        .isEqualTo(2_449_965_000L);
  }

  private static Layer layer(int accounts, int arcs, Random random) {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    for (int account = 0; account < accounts; account++) {
      builder.account("a" + account);
    }
    LayerBuilder layer = builder.layer(Layer.FOLLOW);
    for (int arc = 0; arc < arcs; arc++) {
      layer.arc(random.nextInt(accounts), random.nextInt(accounts));
    }
    return builder.build().layers().getFirst();
  }
}
