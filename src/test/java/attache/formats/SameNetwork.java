package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import java.util.List;

/** Asserts that two networks are the same, whatever title and origin they have. */
final class SameNetwork {
  private SameNetwork() {}

  static void assertSame(FollowNetwork again, FollowNetwork network) {
    assertThat(again.accountCount()).isEqualTo(network.accountCount());
    for (int account = 0; account < network.accountCount(); account++) {
      assertThat(again.id(account)).isEqualTo(network.id(account));
      assertThat(again.label(account)).isEqualTo(network.label(account));
    }
    assertSameColumns(again.attributes(), network.attributes());
    assertSameLayers(again, network, true);
  }

  /** The other network with its accounts in the order of one with the same ids. */
  static FollowNetwork inOrderOf(FollowNetwork one, FollowNetwork other) {
    FollowNetwork.Builder builder = FollowNetwork.builder(other.title());
    int[] accounts = new int[one.accountCount()];
    for (int account = 0; account < accounts.length; account++) {
      accounts[account] = other.account(one.id(account)).orElseThrow();
      builder.label(builder.account(one.id(account)), other.label(accounts[account]));
    }
    other.attributes().forEach(column -> builder.attribute(column.select(accounts)));
    for (Layer layer : other.layers()) {
      LayerBuilder copy = builder.layer(layer.kind(), layer.wave()).directed(layer.directed());
      for (int arc = 0; arc < layer.arcCount(); arc++) {
        copy.arc(
            one.account(other.id(layer.follower(arc))).orElseThrow(),
            one.account(other.id(layer.target(arc))).orElseThrow(),
            layer.weight(arc));
      }
      layer.attributes().forEach(column -> copy.attribute(size -> column));
    }
    return builder.build();
  }

  static void assertSameLayers(FollowNetwork again, FollowNetwork network, boolean attributes) {
    assertThat(again.layers()).hasSameSizeAs(network.layers());
    for (int i = 0; i < network.layers().size(); i++) {
      assertSameLayer(again.layers().get(i), network.layers().get(i), attributes);
    }
  }

  private static void assertSameLayer(Layer again, Layer layer, boolean attributes) {
    assertThat(again.directed()).isEqualTo(layer.directed());
    assertSameArcs(again, layer);
    if (attributes) {
      assertThat(again.kind()).isEqualTo(layer.kind());
      assertThat(again.wave()).isEqualTo(layer.wave());
      assertSameColumns(again.attributes(), layer.attributes());
    }
  }

  static void assertSameArcs(Layer again, Layer layer) {
    assertThat(again.name()).isEqualTo(layer.name());
    assertThat(again.arcCount()).isEqualTo(layer.arcCount());
    for (int arc = 0; arc < layer.arcCount(); arc++) {
      assertThat(again.target(arc)).isEqualTo(layer.target(arc));
      assertThat(again.follower(arc)).isEqualTo(layer.follower(arc));
      assertThat(again.weight(arc)).isEqualTo(layer.weight(arc));
    }
  }

  static void assertSameColumns(List<AttributeColumn> again, List<AttributeColumn> columns) {
    assertThat(again)
        .extracting(AttributeColumn::name)
        .containsExactlyElementsOf(columns.stream().map(AttributeColumn::name).toList());
    for (int i = 0; i < columns.size(); i++) {
      assertThat(again.get(i)).hasSameClassAs(columns.get(i));
      for (int row = 0; row < columns.get(i).size(); row++) {
        assertThat(again.get(i).isMissing(row)).isEqualTo(columns.get(i).isMissing(row));
        assertThat(again.get(i).groups(row)).isEqualTo(columns.get(i).groups(row));
      }
    }
  }
}
