package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonGraphTest {
  private static Opened open(String text) throws NetworkFileException {
    return NetworkFiles.open(
        "net.json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  private static Layer only(Opened opened) {
    assertThat(opened.network().layers()).hasSize(1);
    return opened.network().layers().getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // networkx, both names of the list
        "{'directed':true,'multigraph':false,'graph':{},'nodes':[{'name':'A','id':'a'},{'id':'b'}],"
            + "'links':[{'weight':2,'source':'a','target':'b'}]}",
        "{'edges':[{'weight':2,'source':'a','target':'b','key':0}],'nodes':[{'name':'A','id':'a'},"
            + "{'id':'b'}],'directed':true}",
        // d3, ends as places and as nodes
        "{'nodes':[{'id':'a','label':'A'},{'id':'b'}],'links':[{'source':0,'target':1,'value':2}]}",
        "{'nodes':[{'id':'a','label':'A'},{'id':'b'}],'links':[{'source':{'id':'a','index':0},"
            + "'target':{'x':1,'id':'b'},'value':2}]}",
        // Cytoscape.js
        "{'elements':{'nodes':[{'data':{'id':'a','name':'A'},'selected':true},{'data':{'id':'b'}}],"
            + "'edges':[{'data':{'id':'e','source':'a','target':'b','weight':2}}]}}",
        "[{'group':'nodes','data':{'id':'a','name':'A'}},{'data':{'id':'b'}},"
            + "{'data':{'id':'e','source':'a','target':'b','weight':2},'style':{'x':1}}]",
        "{'data':{'name':'net'},'elements':[{'data':{'id':'a','name':'A'}},{'data':{'id':'b'}},"
            + "{'data':{'source':'a','target':'b','weight':2}}]}",
        // graphology
        "{'options':{'type':'directed'},'attributes':{},'nodes':[{'key':'a','attributes':"
            + "{'label':'A'}},{'key':'b'}],'edges':[{'key':'e','source':'a','target':'b',"
            + "'attributes':{'weight':2}}]}",
        // JSON Graph Format, both versions
        "{'graph':{'directed':true,'nodes':{'a':{'label':'A'},'b':{}},'edges':[{'source':'a',"
            + "'target':'b','metadata':{'weight':2}}]}}",
        "{'graphs':[{'nodes':[{'id':'a','label':'A'},{'id':'b'}],'edges':[{'source':'a','target':"
            + "'b','weight':2}]}]}",
        // vis.js, networkx adjacency, pairs, records
        "{'nodes':[{'id':'a','label':'A'},{'id':'b'}],'edges':[{'from':'a','to':'b','value':2}]}",
        "{'directed':true,'nodes':[{'id':'a','name':'A'},{'id':'b'}],"
            + "'adjacency':[[{'id':'b','weight':2}],[]]}",
        "{'nodes':[{'id':'a','label':'A'},'b'],'edges':[['a','b',2]]}",
      })
  void everyProgramsFormGivesTheSameNetwork(String text) throws Exception {
    Opened opened = open(text);
    assertThat(opened.report().findings()).isEmpty();
    FollowNetwork network = opened.network();
    assertThat(network.accountCount()).isEqualTo(2);
    assertThat(network.id(0)).isEqualTo("a");
    assertThat(network.label(0)).isEqualTo("A");
    assertThat(only(opened).directed()).isTrue();
    assertThat(only(opened).arcCount()).isEqualTo(1);
    assertThat(only(opened).weight(only(opened).arc(0, 1))).isEqualTo(2);
  }

  @Test
  void attributesKeepTheirTypes() throws Exception {
    FollowNetwork network =
        open("{'nodes':[{'id':1,'seats':3,'name':'x','tags':['p','q'],'code':'007',"
                + "'big':9007199254740993,'place':{'lat':1.5},'none':null,"
                + "'ui.style':'fill-color: red'}],'links':[]}")
            .network();
    assertThat(network.attribute("seats")).containsInstanceOf(NumberColumn.class);
    assertThat(network.attribute("code")).containsInstanceOf(TextColumn.class);
    assertThat(network.attribute("big").orElseThrow().text(0)).isEqualTo("9007199254740993");
    assertThat(network.attribute("tags")).containsInstanceOf(ListColumn.class);
    assertThat(network.attribute("place.lat")).containsInstanceOf(NumberColumn.class);
    assertThat(network.attribute("ui.style")).isEmpty();
  }

  @Test
  void undirectedTiesGoBothWaysAndAdjacencyStatesThemTwice() throws Exception {
    Opened opened =
        open(
            "{'directed':false,'nodes':[{'id':'a'},{'id':'b'}],"
                + "'adjacency':[[{'id':'b'}],[{'id':'a'}]]}");
    assertThat(opened.report().edges()).isEqualTo(1);
    assertThat(only(opened).arcCount()).isEqualTo(2);
    Opened mixed =
        open(
            "{'nodes':[{'key':'a'},{'key':'b'},{'key':'c'}],'edges':[{'source':'a','target':'b',"
                + "'undirected':true},{'source':'b','target':'c'}]}");
    assertThat(only(mixed).arcCount()).isEqualTo(3);
  }

  @Test
  void nodesWithoutIdsAreKnownByTheirNamesAndPlaces() throws Exception {
    Opened opened =
        open(
            "{'nodes':[{'name':'Myriel'},{'name':'Napoleon'}],"
                + "'links':[{'source':1,'target':0,'value':1}]}");
    assertThat(opened.network().id(1)).isEqualTo("Napoleon");
    assertThat(only(opened).follows(1, 0)).isTrue();
    assertThat(opened.report().findings()).isEmpty();
  }

  @Test
  void numbersThatAreIdsAreNoPlaces() throws Exception {
    Opened opened =
        open(
            "{'nodes':[{'id':1},{'id':2},{'id':0}],'links':[{'source':1,'target':2},"
                + "{'source':0,'target':'1'}]}");
    FollowNetwork network = opened.network();
    assertThat(
            only(opened)
                .follows(network.account("1").orElseThrow(), network.account("2").orElseThrow()))
        .isTrue();
    assertThat(opened.report().findings(Severity.WARNING)).hasSize(1);
  }

  @Test
  void kindsOfTiesBecomeLayers() throws Exception {
    Opened opened =
        open(
            "{'nodes':[{'id':'a'},{'id':'b'}],'links':[{'source':'a','target':'b','type':'follow'},"
                + "{'source':'a','target':'b','type':'reply'}]}");
    assertThat(opened.network().layers())
        .extracting(Layer::name)
        .containsExactly("follow", "reply");
  }

  @Test
  void aJsonTextWithoutANetworkGivesNoneAndSaysSo() throws Exception {
    Opened opened = open("{'type':'FeatureCollection','features':[{'id':1}]}");
    assertThat(opened.network().accountCount()).isZero();
    assertThat(opened.report().warnings()).isEqualTo(1);
  }

  @Test
  void aTextThatIsCutOffIsToldInOurWords() {
    assertThatThrownBy(() -> open("{\"nodes\":[{\"id\":\"a\"},{\"id\":\"b"))
        .hasMessageContaining("cut off")
        .hasMessageNotContaining("Source");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'nodes':[\n{'id':'a'},],'links':[]}",
        "{'nodes':[],\n'links':[] ",
        "{'nodes':[],'links':[]}\n{}",
        "{'nodes':[],\n'links':[}",
        "[\n1 2]",
      })
  void brokenTextIsRefusedWithItsPlace(String text) {
    assertThatThrownBy(() -> open(text))
        .isInstanceOfSatisfying(
            NetworkFileException.class,
            e -> {
              assertThat(e.report().findings(Severity.ERROR).getFirst().line()).isEqualTo(2);
              assertThat(e.report().findings(Severity.ERROR).getFirst().column()).isPositive();
            });
  }

  @Test
  void whatIsNoNodeOrEdgeIsLeftOutAndTold() throws Exception {
    Opened opened =
        open(
            "{'nodes':[{'id':'a'},\n[]],'links':[{'source':'a'},\n7,{'source':'a','target':'b'}]}");
    assertThat(opened.report().skipped()).isEqualTo(3);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .containsExactly(2, 2, 3, 3);
  }

  @Test
  void deepNestingIsRefused() {
    assertThatThrownBy(() -> open("[".repeat(100_000))).isInstanceOf(NetworkFileException.class);
    assertThatThrownBy(() -> open("{'nodes':[" + "{'a':".repeat(100_000)))
        .isInstanceOf(NetworkFileException.class);
  }

  @Test
  void manyListsAreTiesEvenWhereTheyAreTooManyForColumns() throws Exception {
    int count = 10_500;
    String lists =
        IntStream.range(0, count)
            .mapToObj(i -> "'" + i + "':['" + (i + 1) % count + "']")
            .collect(Collectors.joining(","));
    assertThat(only(open("{" + lists + "}")).arcCount()).isEqualTo(count);
    String pairs = lists.replace("[", "['0',");
    Opened named = open("{'nodes':{'0':{}},'edges':{" + pairs + "}}");
    assertThat(named.report().edges()).isEqualTo(count);
  }

  @Test
  void whatAShortColumnLacksIsToldWithItsLine() throws Exception {
    Opened opened = open("{'source':['a',\n'b'],'target':['b',\n'c'],'weight':[2]}");
    assertThat(only(opened).arcCount()).isEqualTo(2);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .containsExactly(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'Chart','items':[{'id':'a','type':'node','t':'A'},{'id':'b','type':'node'},"
            + "{'id':'c','type':'node'},{'id':'l','type':'link','id1':'a','id2':'b'}]}",
        "{'cells':[{'id':'a','t':'A'},{'id':'b'},{'id':'c'},"
            + "{'id':'l','source':{'id':'a'},'target':{'id':'b'}}]}",
        "{'palette':[{'id':'red'}],'nodeDataArray':[{'key':'a','t':'A'},{'key':'b'},{'key':'c'}],"
            + "'linkDataArray':[{'from':'a','to':'b'}]}",
      })
  void listsOfUnusualNamesGiveTheirAccountsToo(String text) throws Exception {
    Opened opened = open(text);
    assertThat(opened.network().accountCount()).isEqualTo(3);
    assertThat(opened.network().attribute("t").orElseThrow().text(0)).isEqualTo("A");
    assertThat(only(opened).arcCount()).isEqualTo(1);
    assertThat(opened.report().findings()).extracting(Finding::severity).contains(Severity.NOTE);
    assertThat(opened.report().findings(Severity.WARNING)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'origin':'a','destination':'b'},{'origin':'b','destination':'c'}]",
        "[{'subject':'a','predicate':'p','object':'b'},{'subject':'b','object':'c'}]",
        "{'nodes':[{'id':'a'},{'id':'b'},{'id':'c'}],'edges':[{'u':'a','v':'b'},{'u':'b','v':'c'}]}",
      })
  void endsMayBeCalledAsInTablesAndTriples(String text) throws Exception {
    Opened opened = open(text);
    assertThat(opened.network().accountCount()).isEqualTo(3);
    assertThat(opened.report().edges()).isEqualTo(2);
    assertThat(opened.report().findings(Severity.WARNING)).isEmpty();
  }

  @Test
  void valuesOfAnAccountAreNoEnds() throws Exception {
    Opened opened =
        open("{'nodes':[{'id':'a','u':1,'v':2},{'name':'b','subject':'x','object':'y'}]}");
    assertThat(opened.network().accountCount()).isEqualTo(2);
    assertThat(opened.report().edges()).isZero();
  }

  @Test
  void accountsWithoutAnIdMayStandOneALine() throws Exception {
    Opened opened =
        NetworkFiles.open(
            "net.jsonl",
            """
            {"user":"a","following":["b","c"]}
            {"user":"b","following":["c"]}
            {"user":"c","following":[]}
            """
                .getBytes(StandardCharsets.UTF_8),
            Progress.NONE);
    assertThat(opened.network().accountCount()).isEqualTo(3);
    assertThat(only(opened).arcCount()).isEqualTo(3);
  }

  @Test
  void aTieWithOneEndInAListOfUnusualNameIsTold() throws Exception {
    Opened opened =
        open(
            "{'nodeDataArray':[{'key':1},{'key':2}],'linkDataArray':[{'from':1,'to':2},\n{'from':2}]}");
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .containsExactly(2);
  }

  @Test
  void tiesBetweenMoreThanTwoAccountsAreTold() throws Exception {
    Opened opened =
        open(
            "{'graph':{'nodes':{'a':{},'b':{},'c':{}},\n'hyperedges':[\n{'nodes':['a','b','c']},"
                + "{'source':['a'],'target':['b','c']}]}}");
    assertThat(opened.report().skipped()).isEqualTo(2);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .containsExactly(3);
  }

  @Test
  void accountsWithoutALabelAreCalledByTheirName() throws Exception {
    FollowNetwork network =
        open("{'nodes':[{'id':1,'label':'A','name':'x'},{'id':2,'name':'B'}],'links':[]}")
            .network();
    assertThat(network.label(0)).isEqualTo("A");
    assertThat(network.label(1)).isEqualTo("B");
  }
}
