package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import attache.network.TruthColumn;
import attache.work.Progress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeTableTest {
  @TempDir Path folder;

  private static Opened open(String text) throws NetworkFileException {
    return open(text, StandardCharsets.UTF_8);
  }

  private static Opened open(String text, Charset charset) throws NetworkFileException {
    return NetworkFiles.open("net.csv", text.getBytes(charset), Progress.NONE);
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Layer follow(Opened opened) {
    return opened.network().layers().getFirst();
  }

  private static boolean follows(FollowNetwork network, String from, String to) {
    return network
        .layers()
        .getFirst()
        .follows(network.account(from).orElseThrow(), network.account(to).orElseThrow());
  }

  private static Finding warning(Opened opened) {
    assertThat(opened.report().findings(Severity.WARNING)).hasSize(1);
    return opened.report().findings(Severity.WARNING).getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account,Follows\nKenya,France\nFrance,Kenya\nChile,Kenya\n",
        "day,user,following,note\n1,Chile,Kenya,x\n2,Kenya,France,y\n3,France,Kenya,z\n",
        "screen name;Follows\nChile;Kenya\nChile;Peru\nChile;Fiji\nKenya;France\nFrance;Kenya\n"
      })
  void thoseWhomAccountsFollowAreKnownByTheirValues(String text) throws Exception {
    FollowNetwork network = open(text).network();
    assertThat(follows(network, "Chile", "Kenya")).isTrue();
    assertThat(follows(network, "Kenya", "France")).isTrue();
    assertThat(follows(network, "France", "Kenya")).isTrue();
    assertThat(network.account("Account")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name,Following\nKenya,12\nChile,33\nFiji,33\n",
        "Name;Follower\nKenya;12\nChile;33\nFiji;n/a\n",
        "user,following,protected\nKenya,yes,no\nChile,no,no\nFiji,yes,yes\n",
        "user,follows\nKenya,\"1,200\"\nChile,12\nFiji,3\n"
      })
  void howManyAnAccountFollowsIsNoTie(String text) throws Exception {
    assertThat(open(text).report().arcs()).isZero();
  }

  @Test
  void columnsAreFoundByTheirNamesInAnyOrder() throws Exception {
    Opened opened = open("since,Followed ID,weight, follower_id \n2014,b,2,a\n2015,c,1,a\n");
    assertThat(follows(opened.network(), "a", "b")).isTrue();
    assertThat(follow(opened).weight(0)).isEqualTo(2);
    assertThat(follow(opened).attribute("since")).containsInstanceOf(NumberColumn.class);
    assertThat(opened.report().delimiter()).isEqualTo("comma");
    assertThat(opened.report().warnings()).isZero();
  }

  @Test
  void tiesWithoutAHeaderAreReadFromTheFirstRow() throws Exception {
    assertThat(open("1,2\n2,3\n3,4\n4,1\n").report().arcs()).isEqualTo(4);
    assertThat(open("ann\tbob\nbob\tcy\ncy\tann\n").report().arcs()).isEqualTo(3);
    Opened weighted = open("1;2;1,5\n2;3;2,0\n");
    assertThat(follow(weighted).weight(0)).isEqualTo(1.5);
    assertThat(weighted.report().delimiter()).isEqualTo("semicolon");
  }

  @Test
  void extraColumnsBecomeAttributesOfTheirType() throws Exception {
    Opened opened =
        open(
            """
            from;to;on;share;secret;clubs;code
            a;b;2014-01-02;0,5;true;x|y;007
            b;a;;1;FALSE;;008
            """);
    Layer layer = follow(opened);
    assertThat(layer.attribute("on")).containsInstanceOf(TextColumn.class);
    assertThat(layer.attribute("share").orElseThrow()).isInstanceOf(NumberColumn.class);
    assertThat(layer.attribute("share").orElseThrow().text(0)).isEqualTo("0.5");
    assertThat(layer.attribute("secret")).containsInstanceOf(TruthColumn.class);
    assertThat(layer.attribute("clubs")).containsInstanceOf(ListColumn.class);
    assertThat(layer.attribute("code").orElseThrow().text(0)).isEqualTo("007");
    assertThat(layer.attribute("on").orElseThrow().isMissing(1)).isTrue();
  }

  @Test
  void aLayerColumnMakesLayers() throws Exception {
    Opened opened = open("source,target,layer\na,b,follow\na,b,mention\nb,a,follow\nb,c,mention\n");
    assertThat(opened.network().layers().stream().map(Layer::name))
        .containsExactly("follow", "mention");
    assertThat(opened.report().layers().get(1).arcs()).isEqualTo(2);
  }

  @Test
  void aKindWithAValueForEachRowIsAnAttribute() throws Exception {
    Opened opened = open("source,target,relationship\na,b,aunt\nb,c,uncle of\nc,d,friend of\n");
    assertThat(opened.network().layers()).hasSize(1);
    assertThat(follow(opened).attribute("relationship")).isPresent();
  }

  @Test
  void gephisTypeColumnSaysTheDirection() throws Exception {
    Opened opened =
        open("Source,Target,Type,Id,Label,Weight\na,b,Undirected,1,,1\nb,c,Undirected,2,,3\n");
    assertThat(follow(opened).directed()).isFalse();
    assertThat(opened.report().edges()).isEqualTo(2);
    assertThat(opened.report().arcs()).isEqualTo(4);
    assertThat(follow(opened).attribute("Type")).isEmpty();
  }

  @Test
  void quotesMayHoldDelimitersQuotesAndLineBreaks() throws Exception {
    Opened opened = open("source,target\n\"a, \"\"A\"\"\",\"b\r\nB\"\n\"b\r\nB\",c\n,c\n");
    assertThat(opened.network().id(0)).isEqualTo("a, \"A\"");
    assertThat(opened.network().id(1)).isEqualTo("b\nB");
    assertThat(warning(opened).line()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void anyLineEndEndsALine(String end) throws Exception {
    Opened opened = open(String.join(end, "source,target", "a,b", "", "b,c", "x,"));
    assertThat(opened.report().arcs()).isEqualTo(2);
    assertThat(warning(opened).line()).isEqualTo(5);
    assertThat(warning(opened).column()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
  void theEncodingIsDetected(String name) throws Exception {
    String text = "source,target\n" + "a,b\n".repeat(30_000) + "Perú,Türkiye\nCôte d’Ivoire,a\n";
    if (name.equals("ISO-8859-1")) {
      text = text.replace("’", "'");
    }
    Opened opened = open(text, Charset.forName(name));
    assertThat(opened.network().account("Türkiye")).isPresent();
    assertThat(
            opened.network().account(name.equals("ISO-8859-1") ? "Côte d'Ivoire" : "Côte d’Ivoire"))
        .isPresent();
    assertThat(opened.report().encoding())
        .isEqualTo(
            switch (name) {
              case "ISO-8859-1" -> "Latin-1";
              case "windows-1252" -> "Windows-1252";
              default -> name;
            });
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstName() throws Exception {
    assertThat(open("\uFEFFsource,target\na,b\n").report().arcs()).isEqualTo(1);
    assertThat(open("\uFEFFsource,target\na,b\n", StandardCharsets.UTF_16LE).report().arcs())
        .isEqualTo(1);
  }

  @Test
  void raggedRowsAreToldWithTheirLine() throws Exception {
    Opened opened = open("source,target,since\na,b,1\nb,c\nc,a,2,3\nd\n");
    assertThat(opened.report().findings(Severity.WARNING).stream().map(Finding::line))
        .containsExactly(3, 4, 5);
    assertThat(opened.report().arcs()).isEqualTo(3);
    assertThat(opened.report().skipped()).isEqualTo(1);
  }

  @Test
  void selfFollowsAndRepeatsAreCountedAndToldWithTheFirstLine() throws Exception {
    Opened opened = open("source,target\na,b\na,a\na,b\nb,b\na,b\n");
    assertThat(opened.report().edges()).isEqualTo(5);
    assertThat(opened.report().selfFollows()).isEqualTo(2);
    assertThat(opened.report().repeats()).isEqualTo(2);
    assertThat(follow(opened).weight(0)).isEqualTo(3);
    assertThat(opened.report().findings().stream().map(Finding::line)).containsExactly(3, 4);
  }

  @Test
  void aWeightThatIsNoNumberCountsOneAndIsTold() throws Exception {
    Opened opened =
        open("source,target,weight\n" + "a,b,2\n".repeat(20) + "b,c,much\n" + "c,d,1e999\n");
    assertThat(opened.report().findings(Severity.WARNING).stream().map(Finding::text))
        .contains("much", "1e999");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsRefusedWithItsPlace() {
    String text = "source,target\na,b\nb,\"c\n" + "c,d\n".repeat(50_000);
    assertThatThrownBy(() -> open(text))
        .isInstanceOfSatisfying(
            NetworkFileException.class,
            e -> {
              Finding error = e.report().findings(Severity.ERROR).getFirst();
              assertThat(error.line()).isEqualTo(3);
              assertThat(error.column()).isEqualTo(3);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<gexf></gexf>",
        "Once upon a time there was a text\nwithout a network\nin it, you see.\n",
      })
  void whatIsNoEdgeListIsRefusedInASentence(String text) {
    assertThatThrownBy(() -> open(text))
        .isInstanceOf(NetworkFileException.class)
        .hasMessageContaining("net.csv")
        .hasMessageContaining("ave ");
  }

  @Test
  void attributesThatSteerTheViewerAreDropped() throws Exception {
    Opened opened = open("source,target,ui.style,layout.weight\na,b,url('http://x'),2\n");
    assertThat(follow(opened).attributes()).isEmpty();
  }

  @Test
  void theAccountsBesideAnEdgeListAreFound() throws Exception {
    file("un_nodes.csv", "key;Name;region\nk;Kenya;Africa\nt;Turkey;Europe\nz;Zed;none\n");
    file("other_nodes.csv", "key;Name;region\nq;Q;r\n");
    Path edges = file("un_edges.csv", "source,target\nk,t\nt,k\n");
    Opened opened = NetworkFiles.open(edges, List.of(), Progress.NONE);
    FollowNetwork network = opened.network();
    assertThat(network.accountCount()).isEqualTo(3);
    assertThat(network.label(0)).isEqualTo("Kenya");
    assertThat(network.attribute("region").orElseThrow().text(1)).isEqualTo("Europe");
    assertThat(opened.report().warnings()).isZero();
  }

  @Test
  void accountsBesideThatLackOneOfFourAreTakenAndTheOneIsTold() throws Exception {
    file("nodes.csv", "Id,region\nKenya,Africa\nMali,Africa\nPeru,America\nTogo,Africa\n");
    Opened opened =
        NetworkFiles.open(file("edges.csv", "Kenya,Kenia\nMali,Peru\n"), List.of(), Progress.NONE);
    assertThat(opened.network().accountCount()).isEqualTo(5);
    assertThat(warning(opened).remedy()).contains("Kenya");
  }

  @Test
  void anAdjacencyMatrixBesideIsNoTableOfAccounts() throws Exception {
    file("accounts-matrix.csv", ",Kenya,Mali,Peru\nKenya,0,1,0\nMali,1,0,1\nPeru,0,0,0\n");
    Opened opened =
        NetworkFiles.open(file("edges.csv", "Kenya,Mali\nMali,Peru\n"), List.of(), Progress.NONE);
    assertThat(follow(opened).attributes()).isEmpty();
    assertThat(opened.network().attributes()).isEmpty();
    assertThat(opened.accounts()).isEmpty();
  }

  @Test
  void rowsWithIdsOfTheirOwnAreNotKnownByTheirNumbers() throws Exception {
    file("nodes.csv", "Id,Label\nKenya,K\nMali,M\nPeru,P\n");
    Opened opened = NetworkFiles.open(file("edges.txt", "0 1\n1 2\n"), List.of(), Progress.NONE);
    assertThat(follow(opened).attributes()).isEmpty();
    assertThat(opened.network().label(0)).isEqualTo("0");
  }

  @Test
  void accountsBesideThatMayBelongToTheTiesAreNamedAndNotTaken() throws Exception {
    file("nodes.csv", "Id,Label\n1,K\n20,M\n30,P\n");
    Opened opened = NetworkFiles.open(file("edges.txt", "1 2\n2 3\n"), List.of(), Progress.NONE);
    assertThat(opened.network().accountCount()).isEqualTo(3);
    assertThat(opened.report().warnings()).isZero();
    assertThat(opened.report().findings(Severity.NOTE))
        .anyMatch(note -> note.message().startsWith("nodes.csv beside this file lists 33"));
    assertThat(opened.accounts()).singleElement().matches(table -> !table.reading().used());
  }

  @Test
  void anAccountThatTheTableLacksIsToldWithSimilarNames() throws Exception {
    Path edges = file("e.csv", "source,target\nKenya,Chad\nChad,Kenia\nChad,Mali\nMali,Togo\n");
    Path accounts = file("a.csv", "country,region\nKenya,E\nChad,M\nMali,W\nTogo,W\n");
    Opened opened = NetworkFiles.open(edges, List.of(accounts), Progress.NONE);
    Finding finding = warning(opened);
    assertThat(finding.line()).isEqualTo(3);
    assertThat(finding.column()).isEqualTo(6);
    assertThat(finding.remedy()).contains("Kenya");
    assertThat(opened.network().accountCount()).isEqualTo(5);
    assertThat(opened.network().attribute("region").orElseThrow().size()).isEqualTo(5);
  }

  @Test
  void chileOpensAsPublished() throws Exception {
    Path file = Path.of("../shared/data/chile/followers.csv");
    assumeThat(file).as("no %s here: the Chilean network is not tested", file).exists();
    Opened opened = NetworkFiles.open(file, List.of(), Progress.NONE);
    FollowNetwork network = opened.network();
    assertThat(network.accountCount()).isEqualTo(148);
    assertThat(opened.report().edges()).isEqualTo(6064);
    int first = network.account("1").orElseThrow();
    assertThat(network.label(first)).isEqualTo("Antoniohorvath");
    assertThat(network.attribute("sector").orElseThrow().text(first)).isEqualTo("Coalicion");
    assertThat(
            network
                .attribute("partido")
                .orElseThrow()
                .isMissing(network.account("2").orElseThrow()))
        .isTrue();
    assertThat(opened.report().warnings()).isZero();
  }

  @Test
  void ukMembersOfParliamentOpenAsPublished() throws Exception {
    Path file = Path.of("../shared/data/uk-mps/mp_edgelist.csv");
    assumeThat(file).as("no %s here: the British network is not tested", file).exists();
    Opened opened = NetworkFiles.open(file, List.of(), Progress.NONE);
    FollowNetwork network = opened.network();
    assertThat(network.accountCount()).isEqualTo(585);
    assertThat(opened.report().edges()).isEqualTo(26_833);
    assertThat(network.layers().getFirst().weighted()).isTrue();
    int speaker = network.account("LindsayHoyle_MP").orElseThrow();
    assertThat(network.label(speaker)).isEqualTo("Lindsay Hoyle");
    assertThat(network.attribute("party").orElseThrow().text(speaker)).isEqualTo("Speaker");
    assertThat(network.attribute("followers_count")).containsInstanceOf(NumberColumn.class);
  }

  @Test
  void rowsThatDifferInTheirNumberOfColumnsAreRefusedAtTheFirstThatDiffers() {
    assertThatThrownBy(() -> open("one;two;n\na;b;3\nb;;2\nc;b;x\na;a;1\na;b;2\nd\ne;d;4;9\n"))
        .isInstanceOfSatisfying(
            NetworkFileException.class,
            e ->
                assertThat(e.report().findings(Severity.ERROR))
                    .singleElement()
                    .satisfies(error -> assertThat(error.line()).isEqualTo(7)));
  }

  @Test
  void aPointerToAFileIsNotTakenForTheFile() {
    String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a21\nsize 12345\n";
    assertThatThrownBy(() -> open(pointer))
        .isInstanceOf(NetworkFileException.class)
        .hasMessageContaining("Git LFS")
        .hasMessageContaining("Download");
  }

  @Test
  void aColumnOfWeightsWithFewNumbersIsToldAndKept() throws Exception {
    Opened opened = open("source,target,weight\na,b,1\nc,d,inf\nd,e,NaN\n");
    assertThat(warning(opened).line()).isEqualTo(3);
    assertThat(follow(opened).weighted()).isFalse();
    assertThat(open("source,target,strength\na,b,strong\nb,c,weak\n").report().warnings()).isZero();
  }
}
