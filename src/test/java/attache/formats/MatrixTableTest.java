package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTableTest {
  private static Opened open(String text) throws NetworkFileException {
    return NetworkFiles.open("net.csv", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  private static Layer only(Opened opened) {
    assertThat(opened.network().layers()).hasSize(1);
    return opened.network().layers().getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",a,b,c\na,0,1,0\nb,0,0,2.5\nc,1,0,0\n",
        ";a;b;c\nc;1;0;0\na;0;1;0\nb;0;0;2,5\n",
        "\"\"\t\"a\"\t\"b\"\t\"c\"\n\"a\"\t\t1\t\n\"b\"\t\t\t2.5\n\"c\"\t1\t\t\n",
        "name,a,b,c\na,0,1,0\nb,0,NA,2.5\nc,1,0,0\n",
        "a b c\na 0 1 0\nb 0 0 2.5\nc 1 0 0\n",
        "a,b,c\n0,1,0\n0,0,2.5\n1,0,0\n",
      })
  void matricesOfAllProgramsGiveTheSameNetwork(String text) throws Exception {
    Opened opened = open(text);
    assertThat(opened.report().errors() + opened.report().warnings()).isZero();
    assertThat(opened.network().accountCount()).isEqualTo(3);
    assertThat(opened.network().id(0) + opened.network().id(2)).isEqualTo("ac");
    assertThat(only(opened).arcCount()).isEqualTo(3);
    assertThat(only(opened).follows(0, 1) && only(opened).follows(2, 0)).isTrue();
    assertThat(only(opened).weight(only(opened).arc(1, 2))).isEqualTo(2.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0,1,0\n0,0,1\n1,0,0\n",
        "0 1 0\n0 0 1\n1 0 0\n",
        "0;1,0;0\n0;0;1,0\n1,0;0;0\n",
      })
  void aMatrixOfNumbersAloneNumbersItsAccounts(String text) throws Exception {
    Opened opened = open(text);
    assertThat(opened.network().accountCount()).isEqualTo(3);
    assertThat(opened.network().id(0)).isEqualTo("1");
    assertThat(opened.report().arcs()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 1 0 0;0 0 1 0;1 0 0 1                  | 3 | 4
          0 1 0 0;0 0 1 0;1 0 0 1;0 0 0 0;1 0 0 0  | 5 | 4
          """)
  void aMatrixOfOnesThatLacksARowOrHasOneTooManyIsTold(String text, int line, int arcs)
      throws Exception {
    Opened opened = open(text.replace(";", "\n") + "\n");
    assertThat(opened.network().accountCount()).isEqualTo(4);
    assertThat(opened.report().arcs()).isEqualTo(arcs);
    assertThat(opened.report().findings(Severity.WARNING))
        .extracting(Finding::line)
        .allMatch(place -> place >= line && place <= line + 1)
        .isNotEmpty();
  }

  @Test
  void aMatrixWithoutNamesOfRowsMayHoldSelfFollows() throws Exception {
    Opened opened = open("Kenya\tFrance\tChile\n0\t1\t1\n1\t0\t0\n0\t0\t1\n");
    assertThat(opened.network().accountCount()).isEqualTo(3);
    assertThat(only(opened).follows(0, 2) && only(opened).follows(1, 0)).isTrue();
    assertThat(opened.report().selfFollows()).isEqualTo(1);
  }

  @Test
  void aLargeMatrixIsKnownByItsBeginning() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < 400; row++) {
      for (int column = 0; column < 400; column++) {
        text.append(column == 0 ? "" : ",").append(column == (row + 1) % 400 ? 1 : 0);
      }
      text.append('\n');
    }
    assertThat(open(text.toString()).report().arcs()).isEqualTo(400);
  }

  @Test
  void rowsAndColumnsOfTwoKindsAreApart() throws Exception {
    Opened opened = open(",m1,m2,m3\nann,1,0,1\nbob,0,1,0\n");
    assertThat(opened.network().accountCount()).isEqualTo(5);
    assertThat(opened.report().arcs()).isEqualTo(3);
    assertThat(opened.network().attribute("mode").orElseThrow().text(4)).isEqualTo("1");
    assertThat(opened.report().warnings()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",a,b,c\na,0,1,0\nb,0,0,1\nd,1,0,0\n",
        ",a,b,c\na,0,1,0\nb,0,0\nc,1,0,0\n",
        ",a,b,c\na,0,1,0\nb,0,0,1\n,1,0,0\n",
      })
  void whatIsWrongIsToldWithItsLine(String text) throws Exception {
    assertThat(open(text).report().findings(Severity.WARNING))
        .isNotEmpty()
        .allMatch(finding -> finding.line() >= 3);
  }

  @Test
  void anAccountsTableOrAnEdgeListOfNumbersIsNoMatrix() throws Exception {
    assertThat(open("source,target,weight\n1,2,1\n2,3,0\n3,1,1\n").report().arcs()).isEqualTo(3);
    assertThat(open("1,2,1\n2,3,4\n3,1,1\n").report().arcs()).isEqualTo(3);
    assertThat(open("age,sons,cars\n31,2,1\n42,0,1\n53,1,0\n").report().arcs()).isLessThan(6);
    assertThat(open("id,age,height\nann,30,170\nbob,31,180\n").network().accountCount())
        .isEqualTo(2);
  }

  @Test
  void aCellThatIsNoNumberIsToldAndTheOthersRead() throws Exception {
    Opened opened = open(",a,b,c\na,0,1,0\nb,0,oops,1\nc,1,0,0\n");
    assertThat(ids(opened.network())).containsExactly("a", "b", "c");
    assertThat(opened.report().arcs()).isEqualTo(3);
    assertThat(opened.report().findings(Severity.WARNING))
        .singleElement()
        .satisfies(
            warning ->
                assertThat(List.of(warning.line(), warning.column())).isEqualTo(List.of(3, 5)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\",\"New.Land\",\"Peru\",\"X3\"\nNew Land,0,1,0\nPeru,0,0,1\n3,1,0,0\n",
        "\"\",\"V1\",\"V2\",\"V3\"\n1,0,1,0\n2,0,0,1\n3,1,0,0\n",
      })
  void columnsNamedByRAreThoseOfTheRows(String text) throws Exception {
    Opened opened = open(text);
    assertThat(opened.network().accountCount()).isEqualTo(3);
    assertThat(ids(opened.network())).contains("3").noneMatch(id -> id.contains("."));
    assertThat(opened.report().arcs()).isEqualTo(3);
    assertThat(opened.report().warnings()).isZero();
  }

  @Test
  void countsOfTwoKindsAreAMatrixIfManyAreNone() throws Exception {
    Opened opened = open("\"\",\"m1\",\"m2\",\"m3\"\n\"ann\",0,5,1\n\"bob\",2,0,0\n");
    assertThat(ids(opened.network())).containsExactly("m1", "m2", "m3", "ann", "bob");
    assertThat(opened.report().arcs()).isEqualTo(3);
    assertThat(open(",people,money\nann,3,7\nbob,0,4\n").network().account("people")).isEmpty();
  }

  private static List<String> ids(FollowNetwork network) {
    return IntStream.range(0, network.accountCount()).mapToObj(network::id).toList();
  }
}
