package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import attache.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NetworkJsonTest {
  private static Opened open(String text) throws NetworkFileException {
    return NetworkFiles.open("net.json", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  private static String written(FollowNetwork network) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NetworkJsonWriter.write(network, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatAPersonWritesIsRead() throws Exception {
    Opened opened =
        open(
            """
            {"format":"attache-network","version":1,"title":"Three","notice":"made up","notes":["n1"],
             "accounts":[{"id":"a","label":"Ay","attributes":{"gdp":2.5,"un":true,"iso":"AA","clubs":["x","y"]}},
                         {"attributes":{"gdp":7},"id":"b"}, "c"],
             "layers":[{"name":"follow","directed":true,"arcs":[["a","b"],["a","c",2.5],["b","a",{"since":2014}]]}]}
            """);
    FollowNetwork network = opened.network();
    assertThat(network.title()).isEqualTo("Three");
    assertThat(network.accountCount()).isEqualTo(3);
    assertThat(network.label(0)).isEqualTo("Ay");
    assertThat(network.provenance().notice()).isEqualTo("made up");
    assertThat(network.provenance().source()).isEqualTo("net.json");
    assertThat(network.provenance().sha256()).hasSize(64);
    assertThat(network.attribute("gdp")).containsInstanceOf(NumberColumn.class);
    assertThat(network.attribute("gdp").orElseThrow().text(1)).isEqualTo("7");
    assertThat(network.attribute("clubs").orElseThrow().groups(0)).containsExactly("x", "y");
    Layer follow = network.layers().getFirst();
    assertThat(follow.arcCount()).isEqualTo(3);
    assertThat(follow.weight(follow.arc(0, 2))).isEqualTo(2.5);
    assertThat(follow.attribute("since").orElseThrow().text(follow.arc(1, 0))).isEqualTo("2014");
    assertThat(opened.report().warnings()).isZero();
  }

  @Test
  void oneAccountAndOneFollowerALine() throws Exception {
    FollowNetwork.Builder builder = FollowNetwork.builder("T");
    builder.account("a");
    builder.account("b");
    builder.label(builder.account("c"), "Sea");
    builder.layer("follow").arc(0, 1);
    builder.layer("follow").arc(0, 2, 2);
    builder.layer("follow").arc(2, 0);
    builder.attribute(TextColumn.of("iso", java.util.Arrays.asList("AA", null, "007")));
    assertThat(written(builder.build()))
        .isEqualTo(
            """
            {
            "format":"attache-network",
            "version":1,
            "title":"T",
            "attributes":{"iso":"text"},
            "accounts":[
            {"id":"a","attributes":{"iso":"AA"}},
            {"id":"b"},
            {"id":"c","label":"Sea","attributes":{"iso":"007"}}
            ],
            "layers":[
            {"name":"follow","directed":true,
            "arcs":[
            ["a","b"],["a","c",2],
            ["c","a"]
            ]}
            ]
            }
            """);
  }

  @Test
  void anUndirectedTieIsTwoArcsAndWrittenOnce() throws Exception {
    Opened opened =
        open(
            """
            {"format":"attache-network","version":1,
             "layers":[{"name":"ties","directed":false,"arcs":[["a","b",3],["b","a"],["a","a"]]}]}
            """);
    assertThat(opened.network().layers().getFirst().arcCount()).isEqualTo(2);
    assertThat(opened.network().layers().getFirst().directed()).isFalse();
    assertThat(opened.report().edges()).isEqualTo(3);
    assertThat(opened.report().repeats()).isEqualTo(1);
    assertThat(opened.report().selfFollows()).isEqualTo(1);
    assertThat(written(opened.network())).contains("[\n[\"a\",\"b\",4]\n]");
  }

  @Test
  void anUnlistedAccountIsAddedAndToldWithSimilarNames() throws Exception {
    Opened opened =
        open(
            """
            {"format":"attache-network","version":1,
            "accounts":[{"id":"Kenya"},{"id":"Chad"}],
            "layers":[{"name":"follow","arcs":[
            ["Chad","Kenia"]]}]}
            """);
    assertThat(opened.network().accountCount()).isEqualTo(3);
    Finding finding = opened.report().findings(Severity.WARNING).getFirst();
    assertThat(finding.line()).isEqualTo(4);
    assertThat(finding.column()).isEqualTo(9);
    assertThat(finding.text()).isEqualTo("Kenia");
    assertThat(finding.remedy()).contains("Kenya");
  }

  @Test
  void brokenJsonIsRefusedWithItsPlace() {
    assertThatThrownBy(
            () -> open("{\"format\":\"attache-network\",\n\"accounts\":[{\"id\":\"a\"},}]}"))
        .isInstanceOfSatisfying(
            NetworkFileException.class,
            e -> {
              Finding error = e.report().findings(Severity.ERROR).getFirst();
              assertThat(error.line()).isEqualTo(2);
              assertThat(error.column()).isPositive();
            });
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{\"format\":\"attache-network\",\"x\":" + "[".repeat(5000);
    assertThatThrownBy(() -> open(deep)).isInstanceOf(NetworkFileException.class);
  }
}
