package attache.formats;

import static attache.formats.SameNetwork.assertSame;
import static attache.formats.SameNetwork.assertSameLayers;
import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.TextColumn;
import attache.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names and values that have broken one program or another come back as they were written. */
class NaughtyNamesTest {
  /** Without characters that no XML or spreadsheet can have, and without blanks at the ends. */
  private static final List<String> NAUGHTY =
      List.of(
          "undefined",
          "null",
          "NULL",
          "None",
          "nil",
          "NaN",
          "NA",
          "N/A",
          "#N/A",
          "#REF!",
          "-",
          "true",
          "FALSE",
          "0",
          "00",
          "-0",
          "1e309",
          "1E02",
          "0x1F",
          "1/2",
          "1,5",
          "1.234,5",
          "9007199254740993",
          "12345678901234567890",
          "Infinity",
          "-Infinity",
          "2015-02-30",
          "=1+1",
          "+1",
          "-1+1",
          "@SUM(A1)",
          "=cmd|' /C calc'!A0",
          "'quoted",
          "''",
          "'=1",
          "\"",
          "\"\"",
          "a\"b\"c",
          "\\",
          "\\\"",
          "\\n",
          "\\N",
          "\\u0041",
          "%s%n",
          "${x}",
          "{0}",
          "<b>",
          "</node>",
          "]]>",
          "<!--",
          "&amp;",
          "&#65;",
          "&lt",
          "<![CDATA[x]]>",
          "a&b",
          "_x0041_",
          "_x000D_",
          "a;b",
          "a|b",
          "a,b",
          "a\tb",
          "a\nb",
          "a b",
          "a  b",
          "# no comment",
          "% no comment",
          "*Vertices 3",
          "*Arcs",
          "// x",
          "/* x */",
          "node",
          "graph",
          "digraph",
          "edge",
          "subgraph",
          "source",
          "target",
          "a->b",
          "a--b",
          "a:p:n",
          "[x]",
          "{x}",
          "sep=;",
          "Source",
          "id",
          "label",
          "\u00e9",
          "e\u0301",
          "\u00c5",
          "A\u030a",
          "\u05e9\u05dc\u05d5\u05dd",
          "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
          "\u202eabc\u202c",
          "\u2066x\u2069",
          "a\u200db",
          "a\u200bb",
          "a\ufeffb",
          "a\u00adb",
          "\ud83d\ude00",
          "\ud83c\uddf5\ud83c\uddf8",
          "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
          "\u4e2d\u534e",
          "\u00df",
          "\u0130",
          "\u0131",
          "\ufb01",
          "a\u2028b",
          "a\u2029b",
          "a\u0085b",
          "z\u0351\u036b\u0343\u036a\u0302",
          "\ufdfa",
          "\u30c4",
          "\u0e01\u0e33",
          "\ud835\udd4f",
          "\u2603",
          "../../etc/passwd",
          "http://a.b/?c=d&e=f#g",
          "javascript:alert(1)",
          "'; DROP TABLE x;--",
          "x".repeat(5_000));

  /** With characters that XML must write otherwise, and blanks at the ends. */
  private static final List<String> NAUGHTIER =
      List.of(
          "a\u0000b",
          "\u0001",
          "\u001b[31m",
          "\u007f",
          "\ud800",
          "a\udc00b",
          "\ufffe",
          "\uffff",
          "\ufffd",
          "\r",
          "a\r\nb",
          "\n",
          "\t",
          " ",
          "  x  ",
          "\u000b",
          "\u000c",
          "\ufeffx",
          "\ud83d",
          "\ude00\ud83d",
          "\u00a0x",
          "\u3000x",
          "x\u1680");

  @TempDir Path folder;

  private FollowNetwork again(NetworkFormat format, FollowNetwork network) throws Exception {
    Path file = folder.resolve("n." + format.extension());
    NetworkWriters.write(format, network, Appearance.NONE, file, Progress.NONE);
    return NetworkFiles.open(file, List.of(), Progress.NONE).network();
  }

  /** Each text is an id, another account's label, a value, a value of a tie, and a part of one. */
  private static FollowNetwork network(List<String> texts) {
    FollowNetwork.Builder builder = FollowNetwork.builder("t");
    texts.forEach(builder::account);
    builder.account("other");
    int count = builder.accountCount();
    List<String> values = new ArrayList<>(texts);
    values.add("other");
    for (int account = 0; account < count; account++) {
      String label = values.get((account + 1) % count);
      // A name that nobody sees gives way to the id, and that is said.
      builder.label(account, label.isBlank() ? values.get(account) : label);
    }
    builder.attribute(TextColumn.of("text", values));
    var layer = builder.layer("follow");
    for (int account = 0; account < count; account++) {
      layer.arc(account, (account + 1) % count, 2);
    }
    layer.attribute(size -> TextColumn.of("of tie", values));
    return builder.build();
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "GRAPHML", "GEXF"})
  void formatsThatHoldEverythingHoldThem(NetworkFormat format) throws Exception {
    List<String> all = new ArrayList<>(NAUGHTY);
    all.addAll(NAUGHTIER);
    FollowNetwork network = network(all);
    assertSame(again(format, network), network);
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX"})
  void tablesHoldThemOrSayThatTheyDoNot(NetworkFormat format) throws Exception {
    FollowNetwork network = network(NAUGHTY);
    assertThat(NetworkWriters.leftOut(format, network)).noneMatch(said -> said.contains("blanks"));
    FollowNetwork again = SameNetwork.inOrderOf(network, again(format, network));
    assertSame(again, network);
  }

  @ParameterizedTest
  @EnumSource(names = {"PAJEK", "DOT"})
  void oneByOneTheyAreHeldOrSaidToBeLeftOut(NetworkFormat format) throws Exception {
    List<String> all = new ArrayList<>(NAUGHTY);
    all.addAll(NAUGHTIER);
    for (String text : all) {
      FollowNetwork.Builder builder = FollowNetwork.builder("t");
      builder.account(text);
      builder.account("other");
      builder.layer("follow").arc(0, 1, 1);
      FollowNetwork network = builder.build();
      FollowNetwork again = again(format, network);
      assertThat(again.accountCount()).as(text).isEqualTo(2);
      assertSameLayers(again, network, false);
      if (NetworkWriters.leftOut(format, network).stream()
          .noneMatch(
              said ->
                  said.contains("name") || said.contains("character") || said.contains("texts"))) {
        assertThat(again.label(0)).as(format + " " + text).isEqualTo(text);
      }
    }
  }

  @Test
  void titlesAndLayersAreHeld() throws Exception {
    for (String text : NAUGHTY.subList(0, 60)) {
      FollowNetwork.Builder builder = FollowNetwork.builder(text);
      builder.account("a");
      builder.account("b");
      builder.layer(text).arc(0, 1, 1);
      FollowNetwork network = builder.build();
      for (NetworkFormat format :
          List.of(NetworkFormat.JSON, NetworkFormat.GRAPHML, NetworkFormat.GEXF)) {
        FollowNetwork again = again(format, network);
        assertThat(again.title()).isEqualTo(text);
        assertThat(again.layers().getFirst().name()).as(format + " " + text).isEqualTo(text);
      }
    }
  }
}
