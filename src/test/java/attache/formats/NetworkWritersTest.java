package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.network.TextColumn;
import attache.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkWritersTest {
  @TempDir private Path folder;

  private static FollowNetwork two(String one, String other) {
    FollowNetwork.Builder builder = FollowNetwork.builder("t");
    builder.layer(Layer.FOLLOW).arc(builder.account(one), builder.account(other));
    return builder.build();
  }

  private String written(NetworkFormat format, FollowNetwork network, Appearance appearance)
      throws Exception {
    Path file = folder.resolve("n." + format.extension());
    NetworkWriters.write(format, network, appearance, file, Progress.NONE);
    return Files.readString(file);
  }

  @Test
  void gexfHoldsTheLookOfTheAccounts() throws Exception {
    Appearance look =
        new Appearance() {
          @Override
          public boolean isDrawn(int account) {
            return account == 0;
          }

          @Override
          public double x(int account) {
            return 1.5;
          }

          @Override
          public double y(int account) {
            return -2;
          }

          @Override
          public double size(int account) {
            return 7;
          }

          @Override
          public int colour(int account) {
            return 0x102030;
          }
        };
    assertThat(written(NetworkFormat.GEXF, two("a", "b"), look))
        .contains("<viz:position x=\"1.5\" y=\"-2\" z=\"0\"/>")
        .contains("<viz:size value=\"7\"/>")
        .containsOnlyOnce("<viz:color r=\"16\" g=\"32\" b=\"48\"/>");
  }

  @Test
  void controlCharactersAreToldAndCanBeReadByOthers() throws Exception {
    FollowNetwork network = two("a\u0001", "b_x0041_");
    assertThat(NetworkWriters.leftOut(NetworkFormat.GRAPHML, network))
        .singleElement()
        .asString()
        .contains("_x0001_");
    assertThat(written(NetworkFormat.GRAPHML, network, Appearance.NONE))
        .contains("id=\"a_x0001_\"")
        .contains("id=\"b_x005F_x0041_\"");
  }

  @Test
  void aDecentNetworkLosesNothingInGraphml() throws Exception {
    assertThat(NetworkWriters.leftOut(NetworkFormat.GRAPHML, two("a", "b"))).isEmpty();
  }

  @Test
  void csvHasTheHeadersThatGephiKnowsAndGuardsHandles() throws Exception {
    assertThat(written(NetworkFormat.CSV, two("@a", "=b"), Appearance.NONE))
        .isEqualTo("Source,Target,Type\n'@a,'=b,Directed\n");
    Opened again = NetworkFiles.open(folder.resolve("n.csv"), List.of(), Progress.NONE);
    assertThat(again.network().id(0)).isEqualTo("@a");
    assertThat(again.network().id(1)).isEqualTo("=b");
  }

  @Test
  void pajekSaysThatAttributesAndIdsAreLeftOut() {
    assertThat(NetworkWriters.leftOut(NetworkFormat.PAJEK, two("a", "b")))
        .anyMatch(said -> said.contains("ids"));
  }

  @Test
  void severalLayersInPajekAreSaidToBeUnknownToOthers() {
    FollowNetwork.Builder builder = FollowNetwork.builder("n");
    builder.account("a");
    builder.account("b");
    builder.layer("follow").arc(0, 1, 1);
    builder.layer("mention").arc(1, 0, 1);
    assertThat(NetworkWriters.leftOut(NetworkFormat.PAJEK, builder.build()))
        .anyMatch(said -> said.contains("relations"));
    assertThat(NetworkWriters.leftOut(NetworkFormat.PAJEK, two("a", "b")))
        .noneMatch(said -> said.contains("relations"));
  }

  @Test
  void gexfIsOfTheVersionThatOthersReadAndHasTheLayerAsAnAttributeToo() throws Exception {
    FollowNetwork.Builder builder = FollowNetwork.builder("n");
    builder.account("a");
    builder.account("b");
    builder.layer("mention").arc(0, 1, 1);
    assertThat(written(NetworkFormat.GEXF, builder.build(), Appearance.NONE))
        .contains("xmlns=\"http://www.gexf.net/1.2draft\"", "kind=\"mention\"")
        .contains("value=\"mention\"");
  }

  @Test
  void whatOtherProgramsRefuseIsSaid() {
    FollowNetwork.Builder builder = FollowNetwork.builder("both");
    builder.account("a");
    builder.account("b");
    builder.layer("follow").arc(0, 1);
    FollowNetwork plain = builder.build();
    assertThat(NetworkWriters.leftOut(NetworkFormat.GRAPHML, plain)).isEmpty();
    LayerBuilder friends = builder.layer("friends").directed(false);
    friends.arc(0, 1);
    friends.arc(1, 0);
    builder.attribute(TextColumn.of("label", List.of("x", "y")));
    FollowNetwork odd = builder.build();
    assertThat(NetworkWriters.leftOut(NetworkFormat.GRAPHML, odd))
        .hasSize(2)
        .anyMatch(sentence -> sentence.contains("networkx"))
        .anyMatch(sentence -> sentence.contains("“label”") && sentence.contains("igraph"));
    assertThat(NetworkWriters.leftOut(NetworkFormat.GEXF, odd))
        .singleElement(STRING)
        .contains("networkx");
  }

  @Test
  void aFormatIsKnownByItsNameAndItsExtension() {
    assertThat(NetworkFormat.of(Path.of("x.NET"))).contains(NetworkFormat.PAJEK);
    assertThat(NetworkFormat.named("Pajek")).contains(NetworkFormat.PAJEK);
    assertThat(NetworkFormat.named("gv")).contains(NetworkFormat.DOT);
    assertThat(NetworkFormat.of(Path.of("x"))).isEmpty();
  }

  @Test
  void whereTheTiesCannotBeWrittenTheAccountsStayAsTheyWere() throws Exception {
    Path ties = Files.createDirectory(folder.resolve("n.csv"));
    Path accounts = Files.writeString(NetworkWriters.csvAccounts(ties), "before");
    assertThatThrownBy(
            () ->
                NetworkWriters.write(
                    NetworkFormat.CSV, two("a", "b"), Appearance.NONE, ties, Progress.NONE))
        .isInstanceOf(IOException.class);
    assertThat(accounts).hasContent("before");
  }
}
