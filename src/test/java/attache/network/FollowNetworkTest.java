package attache.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FollowNetworkTest {
  private static FollowNetwork two() {
    FollowNetwork.Builder builder = FollowNetwork.builder("two");
    builder.layer("mention").arc(builder.account("a"), builder.account("b"));
    builder.layer("retweet");
    return builder.build();
  }

  @Property
  void accountsAreNumberedInTheOrderOfTheirFirstMention(
      @ForAll @Size(max = 60) List<@StringLength(max = 2) String> ids) {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    ids.forEach(builder::account);
    FollowNetwork network = builder.build();
    List<String> different = new ArrayList<>(new LinkedHashSet<>(ids));
    assertThat(network.accountCount()).isEqualTo(different.size());
    for (int account = 0; account < different.size(); account++) {
      assertThat(network.id(account)).isEqualTo(different.get(account));
      assertThat(network.label(account)).isEqualTo(different.get(account));
      assertThat(network.account(different.get(account))).hasValue(account);
    }
  }

  @Test
  void anUnknownIdIsNoAccount() {
    assertThat(two().account("c")).isEmpty();
  }

  @Test
  void twoAccountsMayShareALabel() {
    FollowNetwork.Builder builder = FollowNetwork.builder("test");
    builder.label(builder.account("a"), "Peru").label(builder.account("b"), "Peru");
    FollowNetwork network = builder.build();
    assertThat(network.label(0)).isEqualTo(network.label(1)).isEqualTo("Peru");
    assertThat(network.id(0)).isNotEqualTo(network.id(1));
  }

  @Test
  void layersStandInTheOrderInWhichTheyWereGiven() {
    assertThat(two().layers()).extracting(Layer::name).containsExactly("mention", "retweet");
    assertThat(two().layer("retweet").orElseThrow().arcCount()).isZero();
    assertThat(two().layer("reply")).isEmpty();
  }

  @Test
  void aNetworkWithoutALayerGetsAnEmptyOne() {
    FollowNetwork network = FollowNetwork.builder("empty").build();
    assertThat(network.accountCount()).isZero();
    assertThat(network.layers()).extracting(Layer::name).containsExactly(Layer.FOLLOW);
  }

  @Test
  void anAttributeMustHaveOneRowAnAccount() {
    NumberColumn one = NumberColumn.of("gdp", new double[] {1});
    assertThatThrownBy(() -> two().withAttribute(one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gdp");
    FollowNetwork.Builder builder = FollowNetwork.builder("none").attribute(one);
    assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAttributeOfTheSameNameIsReplacedAndTheFormerNetworkKeepsItsOwn() {
    FollowNetwork before = two().withAttribute(NumberColumn.of("gdp", new double[] {1, 2}));
    FollowNetwork after = before.withAttribute(NumberColumn.of("gdp", new double[] {3, 4}));
    assertThat(after.attributes()).hasSize(1);
    assertThat(after.attribute("gdp").orElseThrow().text(0)).isEqualTo("3");
    assertThat(before.attribute("gdp").orElseThrow().text(0)).isEqualTo("1");
    assertThat(after.layers()).isEqualTo(before.layers());
  }

  @Test
  void anotherTitleOrOriginChangesNothingElse() {
    Provenance origin = new Provenance("f.csv", "CSV", "", "synthetic", List.of());
    FollowNetwork changed = two().withTitle("deux").withProvenance(origin);
    assertThat(changed.title()).isEqualTo("deux");
    assertThat(changed.provenance()).isEqualTo(origin);
    assertThat(changed.account("b")).hasValue(1);
  }

  @Test
  void aChangeOfTheGivenRowsDoesNotReachAColumn() {
    double[] rows = {1, 2};
    NumberColumn column = NumberColumn.of("gdp", rows);
    rows[0] = 9;
    assertThat(column.value(0)).isEqualTo(1);
  }
}
