package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that were good until something happened to them: what is missing or too much is told. */
class DamagedFilesTest {
  private static Opened open(String name, String text) throws NetworkFileException {
    return open(name, text.replaceAll("; *", "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static Opened open(String name, byte[] bytes) throws NetworkFileException {
    return NetworkFiles.open(name, bytes, Progress.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          a.csv  ¦ source,target; A,B; B,C; source,target; C,A; A,C          ¦ 4 ¦ columns once more
          a.csv  ¦ source,target; A,B; B",C; C,A                             ¦ 3 ¦ quotation mark
          a.csv  ¦ source,target,weight; A,B,1; B,C,x; C,A,2                 ¦ 3 ¦ “x”
          a.dl   ¦ A B 1; B C 1; C A 2                                       ¦ 1 ¦ “.dl”
          m.csv  ¦ ,A,B,C; A,0,1,0; C,1,0,0                                  ¦ 3 ¦ “B” has a column
          m.csv  ¦ ,A,B,C; A,0,1,0; B,0,0,1; B,0,0,1; C,1,0,0                ¦ 4 ¦ second row
          a.gdf  ¦ nodedef>name VARCHAR,pop DOUBLE; a,1; b; edgedef>node1,node2; a,b ¦ 3 ¦ column
          a.gdf  ¦ nodedef>name VARCHAR; a; b; edgedef>node1,node2,directed BOOLEAN; a,b,tr ¦ 5 ¦ directed
          a.gdf  ¦ nodedef>name VARCHAR; a; b                                ¦ 3 ¦ any ties
          a.net  ¦ *Vertices 2; 1 "a"; 2 "b"                                 ¦ 4 ¦ any ties
          a.net  ¦ <<< HEAD; *Vertices 2; 1 "a"; 2 "b"; *Arcs; 1 2           ¦ 1 ¦ before the first
          a.net  ¦ *Vertices 2; 1 a"; 2 "b"; *Arcs; 1 2                      ¦ 2 ¦ quotation mark
          a.vna  ¦ *Node data; ID x; a 1; b 2                                ¦ 5 ¦ any ties
          a.vna  ¦ *Node data; ID x; ID x; a 1; *Tie data; from to s; a a 1  ¦ 3 ¦ columns once more
          a.graphml ¦ <graphml><graph edgedefault="directed"><node id="a"/></graph></graphml>; <graphml/> ¦ 2 ¦ after its end
          a.gml  ¦ graph [ ]                                                 ¦ 1 ¦ No account
          """)
  void aDamageIsToldWithItsPlace(String name, String text, int line, String message)
      throws Exception {
    assertThat(open(name, text.strip() + "\n").report().findings(Severity.WARNING))
        .anySatisfy(
            finding -> {
              assertThat(finding.line()).isEqualTo(line);
              assertThat(finding.message()).contains(message);
            });
  }

  @Test
  void verticesWithoutALineAreNoted() throws Exception {
    assertThat(
            open("a.net", "*Vertices 3;1 \"a\";2 \"b\";*Arcs;1 2;")
                .report()
                .findings(Severity.NOTE))
        .anyMatch(finding -> finding.line() == 4);
  }

  @Test
  void aFirstRowWhoseAccountsComeAgainIsNoHeader() throws Exception {
    assertThat(open("a.txt", "A B x;B C 1;C A 2;").report().edges()).isEqualTo(3);
  }

  @Test
  void aMatrixWithoutItsHeaderHasTheNamesOfItsRows() throws Exception {
    ImportReport report = open("m.csv", "A,0,1,0;B,0,0,1;C,1,0,0;").report();
    assertThat(report.accounts()).isEqualTo(3);
    assertThat(report.edges()).isEqualTo(3);
  }

  @Test
  void aListOfNamesAndWeightsIsNoAdjacencyListIfItsNameSaysSo() throws Exception {
    String rows = "A B 1.5;B C 2;C D 1;D E 1;E F 1;F G 1;G H 1;H I 1;I J 1;J K 1;K;";
    assertThat(open("a.ncol", rows).report().findings(Severity.WARNING))
        .anyMatch(finding -> finding.line() == 11);
  }

  @Test
  void lettersInTwoEncodingsAreTold() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("source,target\nCôte,Mali\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("Mali,Pérou\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(open("a.csv", bytes.toByteArray()).report().findings(Severity.WARNING))
        .anyMatch(finding -> finding.line() == 3);
  }

  @Test
  void aTextOfTwoBytesACharacterThatWasCutIsTold() throws IOException, NetworkFileException {
    byte[] whole = "source,target\nA,B\nB,C".getBytes(StandardCharsets.UTF_16);
    assertThat(
            open("a.csv", Arrays.copyOf(whole, whole.length - 1))
                .report()
                .findings(Severity.WARNING))
        .anyMatch(finding -> finding.line() == 3);
  }
}
