package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to break a reader are refused in a sentence, or read; nothing else happens. */
class HostileFilesTest {
  private static final List<String> SEEDS =
      List.of(
          "source,target,weight,layer\n\"a\",b,1.5,follow\nb,\"c\"\"d\",2,mention\nc,a,,follow\n",
          "<?xml version=\"1.0\"?><graphml><key id=\"d\" for=\"node\" attr.name=\"x\""
              + " attr.type=\"int\"><default>1</default></key><graph edgedefault=\"directed\">"
              + "<node id=\"a\"><data key=\"d\">2</data></node><node id=\"b\"/>"
              + "<edge source=\"a\" target=\"b\"><data key=\"w\">2</data></edge></graph></graphml>",
          "<gexf><graph mode='dynamic'><attributes class='node'><attribute id='0' title='t'"
              + " type='liststring'><default>[a]</default></attribute></attributes><nodes><node"
              + " id='a' start='1'><attvalues><attvalue for='0' value='[b, c]'"
              + " end='2'/></attvalues><viz:color r='1' g='2' b='3' xmlns:viz='v'/></node><node"
              + " id='b' pid='a'/></nodes><edges><edge source='a' target='b' kind='k'"
              + " weight='1'/></edges></graph></gexf>",
          "{\"format\":\"attache-network\",\"version\":1,\"attributes\":{\"x\":\"number\"},"
              + "\"accounts\":[{\"id\":\"a\",\"attributes\":{\"x\":1}},{\"id\":\"b\"}],\"layers\":["
              + "{\"name\":\"follow\",\"directed\":false,\"arcs\":[[\"a\",\"b\",2,{\"y\":true}]]}]}");

  private static void open(byte[] bytes) throws NetworkFileException {
    NetworkFiles.open("stranger", bytes, Progress.NONE);
  }

  private static void open(String text) throws NetworkFileException {
    open(text.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> seeds() {
    return SEEDS;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyDamageIsReadOrRefused(String seed) throws Exception {
    open(seed);
    Random random = new Random(7);
    byte[] good = seed.getBytes(StandardCharsets.UTF_8);
    byte[] signs = "<>\"'{}[],;\t\n\r&#\\\0\u00FF1e-. ".getBytes(StandardCharsets.ISO_8859_1);
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = good.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = signs[random.nextInt(signs.length)];
      }
      int cut = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
      openOrRefuse(java.util.Arrays.copyOf(bytes, cut));
    }
  }

  private static void openOrRefuse(byte[] bytes) {
    try {
      open(bytes);
    } catch (NetworkFileException refused) {
      assertThat(refused.report().findings(Severity.ERROR)).isNotEmpty();
      assertThat(refused.getMessage()).doesNotContain("Exception");
    }
  }

  @Test
  void entitiesAreRefusedWithTheirPlace() {
    String text =
        "<!DOCTYPE g [<!ENTITY a \"aaa\">]>\n<graphml>\n<graph><node id=\"n\">"
            + "<data key=\"d\">&a;</data></node></graph></graphml>";
    assertThatThrownBy(() -> open(text))
        .isInstanceOfSatisfying(
            NetworkFileException.class,
            e -> {
              Finding error = e.report().findings(Severity.ERROR).getFirst();
              assertThat(error.line()).isEqualTo(3);
              assertThat(error.column()).isPositive();
            });
  }

  @Test
  void aMarkupFileThatIsAllPrologIsRefused() {
    assertThatThrownBy(() -> open("<!--a-->".repeat(200_000)))
        .isInstanceOf(NetworkFileException.class);
    assertThatThrownBy(() -> open("<!DOCTYPE g [" + "]".repeat(200_000)))
        .isInstanceOf(NetworkFileException.class);
  }

  @Test
  void deeplyNestedGraphsAreRefused() {
    String deep = "<graphml>" + "<graph><node id=\"a\">".repeat(20_000);
    assertThatThrownBy(() -> open(deep))
        .isInstanceOf(NetworkFileException.class)
        .hasMessageContaining("nested");
  }

  @ParameterizedTest
  @ValueSource(ints = {20_000, 200_000})
  void anAbsurdNumberOfColumnsIsRefused(int columns) {
    String header = "source,target" + ",x".repeat(columns);
    assertThatThrownBy(() -> open(header + "\na,b\n")).isInstanceOf(NetworkFileException.class);
  }

  @Test
  void manyEqualNamesAreToldApart() throws Exception {
    open("source,target" + ",x".repeat(9_000) + "\na,b" + ",1".repeat(9_000) + "\n");
  }

  @Test
  void fewBytesCannotAskForMuchMemory() {
    StringBuilder text = new StringBuilder("<graphml>");
    for (int key = 0; key < 5_000; key++) {
      text.append("<key id='k").append(key).append("' for='node'><default>1</default></key>");
    }
    text.append("<graph>");
    for (int node = 0; node < 100_000; node++) {
      text.append("<node id='").append(node).append("'/>");
    }
    text.append("</graph></graphml>");
    assertThatThrownBy(() -> open(text.toString()))
        .isInstanceOf(NetworkFileException.class)
        .hasMessageContaining("5,000");
  }

  @Test
  void aNameWithoutEndIsRefused() {
    assertThatThrownBy(() -> open("source,target\na," + "b".repeat(2_000_000) + "\n"))
        .isInstanceOf(NetworkFileException.class);
    assertThatThrownBy(() -> open("source,target\na," + "b".repeat(20_000) + "\n"))
        .isInstanceOf(NetworkFileException.class);
  }

  @Test
  void readingEndsWhenItIsCancelled() {
    Progress cancelled =
        done -> {
          throw new CancellationException();
        };
    byte[] bytes = SEEDS.getFirst().getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> NetworkFiles.open("x.csv", bytes, cancelled))
        .isInstanceOf(CancellationException.class);
  }
}
