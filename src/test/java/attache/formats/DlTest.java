package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DlTest {
  private static Opened open(String text) throws NetworkFileException {
    return NetworkFiles.open("net.txt", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  private static Layer only(Opened opened) {
    assertThat(opened.network().layers()).hasSize(1);
    return opened.network().layers().getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dl n=3 format=fullmatrix labels: a,b,c data: 0 1 0 0 0 2.5 1 0 0",
        "DL N = 3\r\nLABELS:\r\na\r\nb\r\nc\r\nDATA:\r\n0 1 0\r\n0 0 2.5\r\n1 0 0",
        "dl n 3\nlabels embedded\ndata:\n  a b c\na 0 1 0\nb 0 0 2.5\nc 1 0 0\n",
        "dl n=3, diagonal absent\nlabels:\n\"a\" \"b\" \"c\"\ndata:\n1 0\n0 2.5\n1 0\n",
        "dl n=3\nrow labels:\na\nb\nc\ncolumn labels:\na\nb\nc\ndata:\n0 1 0\n0 0 2.5\n1 0 0\n",
        "dl n=3\ncolumn labels:\na b c\ndata:\n0 1 0\n0 0 2.5\n1 0 0\n",
        "dl nrow=3, ncol=3\nlabels:\na b c\ndata:\n0 1 0\n0 0 2.5\n1 0 0\n",
        "dl n=3 format = edgelist1\nlabels embedded\ndata:\na b\nb c 2.5\nC A 1\n",
        "dl n=3 format = edgelist1\nlabels:\na b c\ndata:\n1 2\n2 3 2.5\n3 1 1\n",
        "dl n=3 format = edgearray1\nlabels:\na b c\ndata:\n1 2 1\n2 3 2.5\n3 1 1\n",
      })
  void aMatrixAndAListSayTheSame(String text) throws Exception {
    Opened opened = open(text);
    FollowNetwork network = opened.network();
    assertThat(opened.report().format()).isEqualTo("UCINET DL");
    assertThat(opened.report().findings()).isEmpty();
    assertThat(network.id(0) + network.id(1) + network.id(2)).isEqualTo("abc");
    assertThat(only(opened).arcCount()).isEqualTo(3);
    assertThat(only(opened).follows(0, 1)).isTrue();
    assertThat(only(opened).follows(2, 0)).isTrue();
    assertThat(only(opened).weight(only(opened).arc(1, 2))).isEqualTo(2.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dl n=3 format=lowerhalf labels: a,b,c data: 0 1 0 0 1 0",
        "dl n=3 format=lowerhalf diagonal=absent labels: a,b,c data: 1 0 1",
        "dl n=3 format=upperhalf labels: a,b,c data: 0 1 0 0 1 0",
        "dl n=3 format=upperhalf diagonal=absent labels: a,b,c data: 1 0 1",
      })
  void halfAMatrixIsUndirected(String text) throws Exception {
    Layer layer = only(open(text));
    assertThat(layer.directed()).isFalse();
    assertThat(layer.arcCount()).isEqualTo(4);
    assertThat(layer.mutual(0, 1) && layer.mutual(1, 2)).isTrue();
  }

  @Test
  void nodeListsGiveATieForEachName() throws Exception {
    Opened opened = open("dl n=4 format=nodelist1\nlabels embedded\ndata:\nann bob, cy\nbob ann\n");
    assertThat(opened.report().arcs()).isEqualTo(3);
    assertThat(opened.network().accountCount()).isEqualTo(4);
    assertThat(open("dl n=3 format=nodelist1b\ndata:\n2 2 3\n0\n1 1\n").report().edges())
        .isEqualTo(3);
  }

  @Test
  void labelsMayHaveBlanksWhereTheirNumberTells() throws Exception {
    Opened opened = open("dl n=2\nlabels:\nJohn Smith\nMary Ann\ndata:\n0 1\n0 0\n");
    assertThat(opened.network().label(1)).isEqualTo("Mary Ann");
    assertThat(opened.report().warnings()).isZero();
  }

  @Test
  void aLabelMaySpeakOfData() throws Exception {
    Opened opened =
        open(
            """
            dl n=2 format=edgelist1
            labels:
            first data:Lee and Moe
            no data
            data:
            1 2
            """);
    assertThat(opened.network().label(0)).isEqualTo("first data:Lee and Moe");
    assertThat(opened.network().label(1)).isEqualTo("no data");
    assertThat(opened.report().arcs()).isEqualTo(1);
    assertThat(opened.report().warnings()).isZero();
  }

  @Test
  void rowsAndColumnsOfTwoKindsAreApart() throws Exception {
    Opened opened = open("dl nr=2 nc=2 format=edgelist2\nlabels embedded\ndata:\na b\na c\nb c\n");
    assertThat(opened.network().accountCount()).isEqualTo(4);
    assertThat(opened.report().selfFollows()).isZero();
    assertThat(opened.network().attribute("mode").orElseThrow().text(1)).isEqualTo("2");
    assertThat(opened.report().findings(Severity.WARNING)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nm", "nmat", "nrel", "NREL"})
  void severalMatricesAreLayers(String number) throws Exception {
    Opened opened =
        open(
            "dl n=2 "
                + number
                + "=2\nlabels:\na,b\nmatrix labels:\nfollow,reply\ndata:\n0 1 0 0\n0 3 1 0\n");
    assertThat(opened.network().layers())
        .extracting(Layer::name)
        .containsExactly("follow", "reply");
    assertThat(opened.report().arcs()).isEqualTo(3);
  }

  @Test
  void eachFurtherValueOfAnEdgeArrayIsARelation() throws Exception {
    Opened opened = open("dl n=3 format=edgearray1\ndata:\n1 2 1\n2 3 1 4\n3 1 0 5\n");
    assertThat(opened.network().layers()).extracting(Layer::arcCount).containsExactly(2, 2);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line, Finding::column)
        .containsExactly(tuple(4, 7));
  }

  @Test
  void aLabelWhoseQuotationMarkIsNotClosedIsTold() throws Exception {
    Opened opened =
        open("dl n=2\nrow labels:\n\"a\"\n\"b\"\ncol labels:\n\"a\n\"b\"\ndata:\n0 1\n0 0\n");
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line, Finding::column)
        .contains(tuple(6, 1));
  }

  @Test
  void anUnknownSettingIsTold() throws Exception {
    assertThat(open("dl n=2\nfromat=edgelist1\ndata:\n1 2\n2 1\n").report().findings())
        .anyMatch(finding -> finding.line() > 0 && finding.message().contains("fromat"));
  }

  @Test
  void commentsAmongTheLabelsNameNoAccounts() throws Exception {
    Opened opened = open("dl n=2\nlabels:\n! first row\n!Kung San\nAka\ndata:\n0 1\n0 0\n");
    assertThat(opened.network().label(0)).isEqualTo("!Kung San");
    assertThat(opened.network().label(1)).isEqualTo("Aka");
    assertThat(opened.report().warnings()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dl n=2\ndata:\n0 1\n0\n",
        "dl n=2\ndata:\n0 1\n0 x\n",
        "dl n=2\ndata:\n0 1\n0 0\n1\n",
        "dl n=2 format=edgelist1\ndata:\n1 2\n1 3\n",
        "dl n=2 format=edgelist1\ndata:\n1 2\n1\n",
        "dl n=2 format=edgelist1\nlabels embedded\ndata:\na b\na c\n",
      })
  void whatIsWrongIsToldWithItsLine(String text) throws Exception {
    assertThat(open(text).report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .isNotEmpty()
        .allMatch(line -> line >= 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dl n=2000000000 data: 0 1",
        "dl nr=2000000000 nc=2 data: 0 1",
        "dl n=99999999999999999999999999 data: 0 1",
        "dl n=2 nm=2000000 data: 0 1",
        "dl format=fullmatrix data: 0 1",
        "dl n=2 format=cubematrix data: 0 1",
        "dl n=2\n0 1\n1 0\n",
      })
  void whatCannotBeReadIsRefused(String text) {
    assertThatThrownBy(() -> open(text)).isInstanceOf(NetworkFileException.class);
  }
}
