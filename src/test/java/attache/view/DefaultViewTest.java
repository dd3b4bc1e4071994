package attache.view;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.LayerBuilder;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DefaultViewTest {
  /** Accounts 0 to 9 follow each other, so do 10 to 19; one tie between. */
  private static FollowNetwork twoCircles() {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    IntStream.range(0, 20).forEach(account -> builder.account("a" + account));
    LayerBuilder layer = builder.layer("follow");
    for (int from = 0; from < 20; from++) {
      for (int to = 0; to < 20; to++) {
        if (from != to && from / 10 == to / 10) {
          layer.arc(from, to);
        }
      }
    }
    layer.arc(0, 10);
    return builder.build();
  }

  private static TextColumn column(String name, java.util.function.IntFunction<String> value) {
    return TextColumn.of(name, IntStream.range(0, 20).mapToObj(value).toList());
  }

  @Test
  void coloursShowTheGroupsWithinWhichTiesAreDensest() {
    FollowNetwork network =
        twoCircles()
            .withAttribute(column("parity", account -> account % 2 == 0 ? "even" : "odd"))
            .withAttribute(column("circle", account -> account < 10 ? "first" : "second"));
    assertThat(DefaultView.color(network)).isEqualTo("circle");
  }

  @Test
  void anAttributeByWhichTheFieldGroupsGoesFirst() {
    FollowNetwork network =
        twoCircles()
            .withAttribute(column("circle", account -> account < 10 ? "first" : "second"))
            .withAttribute(column("region", account -> account % 3 == 0 ? "Asia" : "Europe"));
    assertThat(DefaultView.color(network)).isEqualTo("region");
  }

  @Test
  void attributesOfOneValueOfNearlyAsManyAsAccountsOrMostlyMissingAreNotFit() {
    FollowNetwork network =
        twoCircles()
            .withAttribute(column("same", account -> "same"))
            .withAttribute(column("own", account -> "own " + account))
            .withAttribute(TextColumn.of("empty", Collections.nCopies(20, "")))
            .withAttribute(
                NumberColumn.of(
                    "gdp", IntStream.range(0, 20).mapToDouble(account -> account * 3.7).toArray()));
    assertThat(DefaultView.color(network)).isEmpty();
  }

  @Test
  void aNetworkWithoutAccountsHasAViewToo() {
    FollowNetwork empty = FollowNetwork.builder("empty").build();
    Arrangement arrangement =
        Arrangement.of(
            new LayoutChoice.Force(),
            1,
            attache.layouts.Positions.of(new double[0], new double[0]));
    ViewState view = DefaultView.of(empty, arrangement, Theme.DARK, 800, 600);
    assertThat(view.encoding()).isEqualTo(Encoding.PLAIN);
  }
}
