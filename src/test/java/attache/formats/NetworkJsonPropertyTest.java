package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.Provenance;
import attache.network.TextColumn;
import attache.network.TruthColumn;
import attache.work.Progress;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class NetworkJsonPropertyTest {
  private static byte[] written(FollowNetwork network) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NetworkJsonWriter.write(network, out);
    return out.toByteArray();
  }

  @Property(tries = 300)
  void whatIsWrittenAndReadAgainIsTheSameNetwork(
      @ForAll @Size(max = 8) List<@NotEmpty String> ids,
      @ForAll String title,
      @ForAll boolean directed,
      @ForAll long seed)
      throws Exception {
    FollowNetwork network = network(ids, title, directed, new Random(seed));
    byte[] bytes = written(network);
    FollowNetwork again = NetworkFiles.open("n.json", bytes, Progress.NONE).network();
    assertThat(written(again.withProvenance(network.provenance()))).isEqualTo(bytes);
    assertThat(again.title()).isEqualTo(network.title());
    assertThat(again.accountCount()).isEqualTo(network.accountCount());
    for (int account = 0; account < network.accountCount(); account++) {
      assertThat(again.id(account)).isEqualTo(network.id(account));
      assertThat(again.label(account)).isEqualTo(network.label(account));
    }
    assertSameColumns(again.attributes(), network.attributes());
    for (int i = 0; i < network.layers().size(); i++) {
      assertSameLayer(again.layers().get(i), network.layers().get(i));
    }
    assertThat(again.provenance().notes()).isEqualTo(network.provenance().notes());
  }

  private static void assertSameLayer(Layer again, Layer layer) {
    assertThat(again.name()).isEqualTo(layer.name());
    assertThat(again.directed()).isEqualTo(layer.directed());
    assertThat(again.arcCount()).isEqualTo(layer.arcCount());
    for (int arc = 0; arc < layer.arcCount(); arc++) {
      assertThat(again.target(arc)).isEqualTo(layer.target(arc));
      assertThat(again.follower(arc)).isEqualTo(layer.follower(arc));
      assertThat(again.weight(arc)).isEqualTo(layer.weight(arc));
    }
    assertSameColumns(again.attributes(), layer.attributes());
  }

  private static void assertSameColumns(
      List<AttributeColumn> again, List<AttributeColumn> columns) {
    assertThat(again).hasSameSizeAs(columns);
    for (int i = 0; i < columns.size(); i++) {
      assertThat(again.get(i)).hasSameClassAs(columns.get(i));
      assertThat(again.get(i).name()).isEqualTo(columns.get(i).name());
      for (int row = 0; row < columns.get(i).size(); row++) {
        assertThat(again.get(i).isMissing(row)).isEqualTo(columns.get(i).isMissing(row));
        assertThat(again.get(i).groups(row)).isEqualTo(columns.get(i).groups(row));
      }
    }
  }

  private static FollowNetwork network(
      List<String> ids, String title, boolean directed, Random random) {
    FollowNetwork.Builder builder = FollowNetwork.builder(title);
    ids.forEach(builder::account);
    int accounts = builder.accountCount();
    List<@Nullable String> texts = new ArrayList<>();
    List<@Nullable Boolean> truths = new ArrayList<>();
    List<List<String>> lists = new ArrayList<>();
    double[] numbers = new double[accounts];
    for (int account = 0; account < accounts; account++) {
      String id = builder.id(account);
      builder.label(account, random.nextBoolean() ? id : title);
      texts.add(random.nextBoolean() ? null : random.nextBoolean() ? "" : id);
      truths.add(random.nextBoolean() ? null : random.nextBoolean());
      lists.add(random.nextBoolean() ? List.of() : List.of(id, "x|y"));
      numbers[account] = random.nextBoolean() ? Double.NaN : random.nextGaussian() * 1e9;
    }
    builder.attribute(TextColumn.of("text", texts));
    builder.attribute(TruthColumn.of("", truths));
    builder.attribute(ListColumn.of("list \"q\"", lists));
    builder.attribute(NumberColumn.of("number", numbers));
    builder.provenance(new Provenance("s", "", "", "notice", List.of(title, "")));
    LayerBuilder layer = builder.layer("follow").directed(directed);
    for (int tie = 0; accounts > 1 && tie < 10; tie++) {
      int from = random.nextInt(accounts);
      int to = random.nextInt(accounts);
      double weight = random.nextInt(4) / 2.0;
      layer.arc(from, to, weight);
      if (!directed) {
        layer.arc(to, from, weight);
      }
    }
    builder.layer("empty");
    return builder.build();
  }
}
