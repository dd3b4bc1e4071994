package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks that lie deep within a JSON text. */
class JsonSearchTest {
  private static Opened open(String text) throws NetworkFileException {
    return NetworkFiles.open(
        "net.json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // what Neo4j answers: graphs, rows of paths, rows of nodes and relationships
        """
        {'results':[{'columns':['p'],'data':[{'graph':{'nodes':[{'id':'a','labels':['P'],
        'properties':{'name':'Ann'}},{'id':'b','labels':['P'],'properties':{}}],'relationships':
        [{'id':'7','type':'KNOWS','startNode':'a','endNode':'b','properties':{}}]}},{'graph':
        {'nodes':[{'id':'b','labels':['P']},{'id':'c','labels':['P']}],'relationships':
        [{'id':'8','type':'KNOWS','startNode':'b','endNode':'c'}]}}]}],'errors':[]}
        """,
        """
        [{'p':{'start':{'identity':'a','labels':['P'],'properties':{'name':'Ann'}},'end':
        {'identity':'b','labels':['P'],'properties':{}},'segments':[{'start':{'identity':'a',
        'labels':['P']},'relationship':{'identity':7,'start':'a','end':'b','type':'KNOWS'},'end':
        {'identity':'b','labels':['P']}}],'length':1}},{'r':{'identity':8,'start':'b','end':'c',
        'type':'KNOWS'},'m':{'identity':'c','labels':['P'],'properties':{}}}]
        """,
        """
        {'u':{'type':'node','id':'a','labels':['P'],'properties':{'name':'Ann'}},'r':{'id':'7',\
        'type':'relationship','label':'KNOWS','start':{'id':'a'},'end':{'id':'b'}},\
        'v':{'type':'node','id':'b'}}
        {'u':{'type':'node','id':'b'},'r':{'id':'8','type':'relationship','label':'KNOWS',\
        'start':{'id':'b'},'end':{'id':'c'}},'v':{'type':'node','id':'c'}}
        """,
        """
        {'p':{'length':1,'rels':[{'id':'7','type':'relationship','start':{'id':'a'},'end':\
        {'id':'b'}}],'nodes':[{'type':'node','id':'a','properties':{'name':'Ann'}},{'id':'b'}]}}
        {'p':{'length':1,'rels':[{'id':'8','type':'relationship','start':{'id':'b'},'end':\
        {'id':'c'}}],'nodes':[{'type':'node','id':'b'},{'id':'c'}]}}
        """,
        // Neptune, TigerGraph
        """
        {'results':[{'x':{'~id':'a','~entityType':'node','~labels':['P'],'~properties':{'name':
        'Ann'}},'r':{'~id':'7','~entityType':'relationship','~start':'a','~end':'b'}},{'y':{'~id':
        'b','~entityType':'node'},'z':{'~id':'c','~entityType':'node'},'r':{'~id':'8',
        '~entityType':'relationship','~start':'b','~end':'c'}}]}
        """,
        """
        {'error':false,'results':[{'v':[{'v_id':'a','v_type':'P','attributes':{'name':'Ann'}},
        {'v_id':'b','v_type':'P'},{'v_id':'c','v_type':'P'}]},{'@@edges':[{'e_type':'F','from_id':
        'a','to_id':'b'},{'e_type':'F','from_id':'b','to_id':'c'}]}]}
        """,
        // what a server of TinkerPop answers
        """
        {'requestId':'1','result':{'data':{'@type':'g:List','@value':[{'@type':'tinker:graph',
        '@value':{'vertices':[{'@type':'g:Vertex','@value':{'id':'a','properties':{'name':[{'@type':
        'g:VertexProperty','@value':{'value':'Ann'}}]}}},{'@type':'g:Vertex','@value':{'id':'b'}},
        {'@type':'g:Vertex','@value':{'id':'c'}}],'edges':[{'@type':'g:Edge','@value':{'id':1,
        'inV':'b','outV':'a'}},{'@type':'g:Edge','@value':{'id':2,'inV':'c','outV':'b'}}]}}]}}}
        """,
        // Gephi Lite, ECharts
        """
        {'type':'x','graphDataset':{'nodeData':{'a':{'name':'Ann'},'b':{}},'edgeData':{},
        'fullGraph':{'options':{'type':'directed'},'nodes':[{'key':'a'},{'key':'b'},{'key':'c'}],
        'edges':[{'key':'0','source':'a','target':'b'},{'key':'1','source':'b','target':'c'}]}}}
        """,
        """
        {'title':{'text':'T'},'series':[{'type':'graph','data':[{'id':'a','name':'Ann'},{'id':'b'},
        {'id':'c'}],'links':[{'source':'a','target':'b'},{'source':'b','target':'c'}]}]}
        """,
      })
  void accountsAndTiesAreFoundWhereverTheyLie(String text) throws Exception {
    Opened opened = open(text);
    FollowNetwork network = opened.network();
    assertThat(opened.report().findings(Severity.WARNING)).isEmpty();
    assertThat(network.accountCount()).isEqualTo(3);
    assertThat(opened.report().edges()).isEqualTo(2);
    assertThat(opened.report().directed()).isTrue();
    int ann = network.account("a").orElseThrow();
    assertThat(network.label(ann)).isEqualTo("Ann");
    assertThat(network.layers().getFirst().follows(ann, network.account("b").orElseThrow()))
        .isTrue();
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() throws Exception {
    Opened opened =
        open(
            "{'a':{'b':{'nodes':[{'id':'x'},{'id':'y'}],'edges':[\n{'source':'x'},"
                + "\n{'source':'x','target':'z'},{'source':'x','target':'y'}]}}}");
    assertThat(opened.report().skipped()).isEqualTo(1);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .containsExactly(2, 3);
  }

  @Test
  void aRelationshipWithOneEndIsTold() throws Exception {
    Opened opened =
        open(
            "[{'n':{'identity':1,'labels':['P']},'m':{'identity':2,'labels':['P']}},"
                + "{'r':{'identity':1,'start':1,'end':2,'type':'K'}},\n{'r':{'identity':2,'start':1}}]");
    assertThat(opened.report().edges()).isEqualTo(1);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .containsExactly(2);
  }

  @Test
  void whatIsSaidOfTiesApartFromThemIsKept() throws Exception {
    FollowNetwork network =
        open("{'g':{'nodeData':{'a':{},'b':{}},'edgeData':{'e':{'weight':8}},'f':{'nodes':"
                + "[{'key':'a'},{'key':'b'}],'edges':[{'key':'e','source':'a','target':'b'}]}}}")
            .network();
    assertThat(network.layers().getFirst().weight(0)).isEqualTo(8);
  }

  @Test
  void theDirectionOfTiesIsFoundToo() throws Exception {
    assertThat(
            open("{'a':{'b':{'options':{'type':'undirected'},'nodes':[{'key':'x'},{'key':'y'}],"
                    + "'edges':[{'source':'x','target':'y'}]}}}")
                .report()
                .directed())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'nodes':[{'id':'a','history':[{'from':2001,'to':2003}]},{'id':'b'}],'links':[]}",
        "[{'id':'a','meta':{'links':[{'source':'web','target':'x'}]}},{'id':'b'}]",
      })
  void whatOnlyLooksLikeTiesWithinAccountsIsNone(String text) throws Exception {
    Opened opened = open(text);
    assertThat(opened.network().accountCount()).isEqualTo(2);
    assertThat(opened.report().edges()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'root','children':[{'id':'a'},{'id':'b'},{'id':'c'}],'edges':["
            + "{'id':'e','sources':['a'],'targets':['b']},{'id':'f','sources':['b'],'targets':['c']}]}",
        "{'id':'root','edges':[{'source':'a','target':'b'},{'source':'b','target':'c'}],"
            + "'children':[{'id':'a'},{'id':'b'},{'id':'c'}]}",
        "{'id':'r','children':[{'id':'a','ports':[{'id':'p'}],'children':[{'id':'b','ports':["
            + "{'id':'q'}]}]},{'id':'c'}],'edges':[{'sources':['p'],'targets':['q']},"
            + "{'sources':['q'],'targets':['c']}]}",
      })
  void drawingsHaveTheirAccountsWithinOneAnotherAndTheTiesBeside(String text) throws Exception {
    Opened opened = open(text);
    FollowNetwork network = opened.network();
    assertThat(opened.report().findings()).isEmpty();
    assertThat(network.accountCount()).isEqualTo(3);
    assertThat(network.layers().getFirst().arcCount()).isEqualTo(2);
    assertThat(
            network
                .layers()
                .getFirst()
                .follows(network.account("a").orElseThrow(), network.account("b").orElseThrow()))
        .isTrue();
  }

  @Test
  void severalTextsWithoutANetworkAreRefusedAtTheSecond() {
    assertThatThrownBy(() -> open("{'a':{'b':1}}\n{'a':{'b':2}}"))
        .isInstanceOfSatisfying(
            NetworkFileException.class,
            e -> assertThat(e.report().findings(Severity.ERROR).getFirst().line()).isEqualTo(2));
  }
}
