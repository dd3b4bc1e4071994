package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.NumberColumn;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What graph databases write in JSON. */
class JsonDatabasesTest {
  private static Opened open(String text) throws NetworkFileException {
    return NetworkFiles.open(
        "net.json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  /** The network of Ann, who follows Ben with weight 2, and Cy. */
  private static void assertAnnFollowsBen(Opened opened) {
    assertThat(opened.report().findings(Severity.WARNING)).isEmpty();
    FollowNetwork network = opened.network();
    assertThat(network.accountCount()).isEqualTo(3);
    assertThat(opened.report().edges()).isEqualTo(1);
    assertThat(network.layers()).hasSize(1);
    Layer layer = network.layers().getFirst();
    int ann = network.account("1").orElseThrow();
    int ben = network.account("2").orElseThrow();
    assertThat(network.label(ann)).isEqualTo("Ann");
    assertThat(layer.directed()).isTrue();
    assertThat(layer.follows(ann, ben)).isTrue();
    assertThat(layer.weight(layer.arc(ann, ben))).isEqualTo(2);
    assertThat(network.attribute("age").orElseThrow()).isInstanceOf(NumberColumn.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // GraphSON 1, an account a line, each tie in the lines of both its ends
        """
        {'id':1,'label':'person','outE':{'knows':[{'id':7,'inV':2,'properties':{'weight':2}}]},\
        'properties':{'name':[{'id':0,'value':'Ann'}],'age':[{'id':1,'value':29}]}}
        {'id':2,'label':'person','inE':{'knows':[{'id':7,'outV':1,'properties':{'weight':2}}]}}
        {'id':3,'label':'person'}
        """,
        // the same in lists
        """
        {'vertices':[{'id':1,'outE':{'knows':[{'id':7,'inV':2,'properties':{'weight':2}}]},
        'properties':{'name':[{'id':0,'value':'Ann'}],'age':[{'id':1,'value':29}]}},
        {'id':2,'inE':{'knows':[{'id':7,'outV':1,'properties':{'weight':2}}]}},{'id':3}]}
        """,
        """
        {'_id':1,'name':'Ann','age':29,'_outE':[{'_label':'knows','_id':7,'_inV':2,'weight':2}]}
        {'_id':2,'_inE':[{'_label':'knows','_id':7,'_outV':1,'weight':2}]}
        {'_id':3}
        """,
        // GraphSON 2 and 3, in lines and as a whole
        """
        {'id':{'@type':'g:Int32','@value':1},'label':'person','outE':{'knows':[{'id':\
        {'@type':'g:Int32','@value':7},'inV':{'@type':'g:Int32','@value':2},'properties':\
        {'weight':{'@type':'g:Double','@value':2.0}}}]},'properties':{'name':[{'id':\
        {'@type':'g:Int64','@value':0},'value':'Ann'}],'age':[{'id':{'@type':'g:Int64','@value':1},\
        'value':{'@type':'g:Int32','@value':29}}]}}
        {'id':{'@type':'g:Int32','@value':2},'label':'person'}
        {'id':{'@type':'g:Int32','@value':3},'label':'person'}
        """,
        """
        {'@type':'tinker:graph','@value':{'vertices':[{'@type':'g:Vertex','@value':{'id':
        {'@type':'g:Int32','@value':1},'label':'person','properties':{'name':[{'@type':
        'g:VertexProperty','@value':{'id':{'@type':'g:Int64','@value':0},'value':'Ann','label':
        'name'}}],'age':[{'@type':'g:VertexProperty','@value':{'value':{'@type':'g:Int32',
        '@value':29}}}]}}},{'@type':'g:Vertex','@value':{'id':{'@type':'g:Int32','@value':2}}},
        {'@type':'g:Vertex','@value':{'id':{'@type':'g:Int32','@value':3}}}],'edges':[{'@type':
        'g:Edge','@value':{'id':{'@type':'g:Int32','@value':7},'label':'knows','inV':{'@type':
        'g:Int32','@value':2},'outV':{'@type':'g:Int32','@value':1},'properties':{'weight':
        {'@type':'g:Property','@value':{'key':'weight','value':{'@type':'g:Double','@value':2.0}}}}
        }}]}}
        """,
        // Neo4j and Memgraph, in lines and as a list
        """
        {'type':'node','id':'1','labels':['P'],'properties':{'name':'Ann','age':29}}
        {'type':'node','id':'2','labels':['P'],'properties':{}}
        {'type':'node','id':'3','labels':['P']}
        {'id':'0','type':'relationship','label':'KNOWS','properties':{'weight':2},\
        'start':{'id':'1','labels':['P'],'properties':{'name':'Ann'}},'end':{'id':'2'}}
        """,
        """
        [{'id':1,'labels':['P'],'properties':{'name':'Ann','age':29},'type':'node'},
        {'id':2,'labels':['P'],'properties':{},'type':'node'},{'id':3,'type':'node'},
        {'end':2,'id':1,'label':'KNOWS','properties':{'weight':2},'start':1,'type':'relationship'}]
        """,
        // graphlib
        """
        {'options':{'directed':true,'multigraph':false},'nodes':[{'v':'1','value':{'label':
        'Ann','age':3}},{'v':'2'},{'v':'3'}],'edges':[{'v':'1','w':'2','value':{'weight':2}}]}
        """,
      })
  void everyDatabasesFormGivesTheSameNetwork(String text) throws Exception {
    assertAnnFollowsBen(open(text));
  }

  @Test
  void graphlibSaysWhetherTiesAreDirected() throws Exception {
    Opened opened =
        open(
            "{'options':{'directed':false},'nodes':[{'v':'a'},{'v':'b'}],"
                + "'edges':[{'v':'a','w':'b'}]}");
    assertThat(opened.network().layers().getFirst().directed()).isFalse();
  }

  @Test
  void idsOfManyDigitsAreTheSameInAccountsAndTies() throws Exception {
    Opened opened =
        open(
            "[{'nodes':[{'id':9007199254740993},{'id':9223372036854775807}]},"
                + "{'edges':[{'id':1,'s':9007199254740993,'t':9223372036854775807}]}]");
    assertThat(opened.report().findings()).isEmpty();
    assertThat(opened.report().edges()).isEqualTo(1);
  }

  @Test
  void timesAndWeightsThatAreCalledLikeEndsStayWhatTheyAre() throws Exception {
    Opened opened =
        open(
            "{'nodes':[{'id':'a','start':2001,'end':2005,'v':3},{'id':'b'}],"
                + "'links':[{'source':'a','target':'b','start':2001,'end':2002,'w':4}]}");
    assertThat(opened.report().edges()).isEqualTo(1);
    assertThat(opened.network().accountCount()).isEqualTo(2);
    assertThat(opened.network().attribute("start").orElseThrow().text(0)).isEqualTo("2001");
  }

  @Test
  void aTieOutOfAVertexThatLeadsNowhereIsTold() throws Exception {
    Opened opened = open("[{'id':1,'outE':{'knows':[\n{'id':7},{'id':8,'inV':2}]}},{'id':2}]");
    assertThat(opened.report().edges()).isEqualTo(1);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .containsExactly(2);
  }

  @Test
  void brokenTypedValuesAreToldWithTheirPlace() {
    String text = "{'vertices':[{'@type':'g:Vertex',\n'@value':{'id':{'@type':'g:Int32','@value':";
    try {
      open(text);
    } catch (NetworkFileException e) {
      Finding error = e.report().findings(Severity.ERROR).getFirst();
      assertThat(error.line()).isEqualTo(2);
      assertThat(error.message()).contains("cut off");
      return;
    }
    throw new AssertionError("a text that is cut off was opened");
  }
}
