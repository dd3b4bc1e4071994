package attache.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTroubleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<node id='a'/><edge source=                    | ends here",
        "<node id='a'></graph></graphml>                | “node” was opened",
        "<node id=a/></graph></graphml>                 | “id” stands without quotation marks",
        "<node id='AT&T'/></graph></graphml>            | Write &amp;",
        "<data key='k'>A & B</data></graph></graphml>   | Write &amp;",
        "<node id='a<b'/></graph></graphml>             | Write &lt;",
        "<node id='a' id='b'/></graph></graphml>        | “id” is given twice",
        "<y:node id='a'/></graph></graphml>             | prefix “y”",
        "<node id='a' y:is='b'/></graph></graphml>      | prefix “y”",
        "<node id='a\u0001'/></graph></graphml>         | control character (code 1)",
        "<node id='&nbsp;'/></graph></graphml>          | entity “nbsp”",
      })
  void breakageIsToldInWordsOfTheUser(String rest, String words) {
    assumeThat(Locale.getDefault().getLanguage())
        .as("the JDK tells what is wrong in the language of the system")
        .isEqualTo("en");
    byte[] file = ("<graphml>\n<graph edgedefault='directed'>\n" + rest).getBytes(UTF_8);
    assertThatThrownBy(() -> NetworkFiles.open("a.graphml", file, Progress.NONE))
        .isInstanceOf(NetworkFileException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining(words)
        .hasMessageNotContaining("not valid XML");
  }

  @Test
  void signsThatXmlSpellsAsEntitiesMayBeMany() throws Exception {
    int many = 45_000;
    StringBuilder text =
        new StringBuilder("<graphml><key id='k' attr.name='k' for='node'/><graph id='G'>\n");
    for (int account = 0; account < many; account++) {
      text.append("<node id='a&amp;")
          .append(account)
          .append("&quot;'><data key='k'>&lt;b&gt;</data></node>\n");
    }
    text.append("<edge source='a&amp;0&quot;' target='a&amp;1&quot;'/></graph></graphml>");
    FollowNetwork network =
        NetworkFiles.open("a.graphml", text.toString().getBytes(UTF_8), Progress.NONE).network();
    assertThat(network.accountCount()).isEqualTo(many);
    assertThat(network.id(many - 1)).isEqualTo("a&44999\"");
    assertThat(network.attribute("k").orElseThrow().text(7)).isEqualTo("<b>");
  }
}
