package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedColumnsTest {
  @TempDir Path folder;

  private static Opened open(String text) throws NetworkFileException {
    return NetworkFiles.open("net.txt", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
  }

  private static List<String> ids(FollowNetwork network) {
    return IntStream.range(0, network.accountCount()).mapToObj(network::id).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        follower      followed      weight
        New Land      United Isles       3
        United Isles  Fiji              12
        Fiji          New Land           1
        """,
        """
        follower     followed     weight
        ------------ ------------ ------
        New Land     United Isles      3
        United Isles Fiji             12
        Fiji         New Land          1
        """,
        """
        # A tibble: 3 x 3
          from         to           weight
          <chr>        <chr>         <dbl>
        1 New Land     United Isles      3
        2 United Isles Fiji             12
        3 Fiji         New Land          1
        """,
        """
                   from           to  weight
        0      New Land United Isles       3
        1  United Isles         Fiji      12
        2          Fiji     New Land       1
        """,
        """
             from     |      to      | weight
        --------------+--------------+--------
         New Land     | United Isles |      3
         United Isles | Fiji         |     12
         Fiji         | New Land     |      1
        (3 rows)
        """,
        """
        +--------------+--------------+--------+
        | from         | to           | weight |
        +--------------+--------------+--------+
        | New Land     | United Isles |      3 |
        | United Isles | Fiji         |     12 |
        | Fiji         | New Land     |      1 |
        +--------------+--------------+--------+
        """
      })
  void tablesAsProgramsPrintThemKeepNamesWithBlanks(String text) throws Exception {
    Opened opened = open(text);
    assertThat(ids(opened.network())).containsExactly("New Land", "United Isles", "Fiji");
    assertThat(opened.network().layers().getFirst().weight(0)).isEqualTo(3);
    assertThat(opened.report().arcs()).isEqualTo(3);
    assertThat(opened.report().warnings()).isZero();
  }

  @Test
  void aTableWithoutAHeaderIsReadFromItsFirstRow() throws Exception {
    Opened opened =
        open("New Land      United Isles\nUnited Isles  Fiji\nFiji          New Land\n");
    assertThat(opened.report().arcs()).isEqualTo(3);
    assertThat(opened.report().accounts()).isEqualTo(3);
  }

  @Test
  void aHeaderOfTwoKindsOfAccountsTellsTiesAsWell() throws Exception {
    Opened opened =
        open(
            """
            member        organisation
            New Land      Union of Isles
            Fiji          Forum
            Oz            Union of Isles
            """);
    assertThat(opened.report().arcs()).isEqualTo(3);
    assertThat(opened.network().account("Union of Isles")).isPresent();
  }

  @Test
  void aRowWithoutAnEndIsToldWithItsPlace() throws Exception {
    Opened opened =
        open(
            """
            follower      followed      year
            New Land      United Isles  2014
            United Isles                2015
            Fiji          New Land      2015
            """);
    assertThat(opened.report().arcs()).isEqualTo(2);
    assertThat(opened.report().findings(Severity.WARNING))
        .singleElement()
        .satisfies(warning -> assertThat(warning.line()).isEqualTo(3));
  }

  @Test
  void columnsAreFoundByTheFirstRowsOfALongTable() throws Exception {
    StringBuilder text = new StringBuilder("from          to            n\n");
    for (int i = 0; i < 6000; i++) {
      text.append("New Land %4d United Isles %4d%n".formatted(i, i % 10));
    }
    Opened opened = open(text.toString());
    assertThat(opened.report().arcs()).isEqualTo(6000);
    assertThat(opened.network().account("New Land 5999")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear all,\n\nplease find the table of  missions below,\nand tell us by Friday.\n\nYours\n",
        "a b\nb c\nc a\n",
        "a  b\nb  c\nc  a\n",
        """
        Size     Free     Mounted on
        12G      4G       /data
        200G     1G       /my files
        2T       900G     /
        """,
        """
        SHE       Who goes there?
        HE        Nobody at all
        SHE       Then go
        """,
        """
        name        = atlas
        version     = 2
        description = maps of the world
        """,
        """
        In the first column     The second tells
        there is a tale of      of a wolf that was
        three small pigs        never seen again
        """
      })
  void otherTextsAreNotParted(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("x.txt"), text);
    Content content = Content.of(file, List.of(), Progress.NONE);
    assertThat(content.parted()).isSameAs(content);
  }

  @Test
  void theAssistantShowsTheColumnsThatAreRead() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("x.txt"),
            "from      to        n\nNew Land  Fiji      1\nFiji      New Land  2\n");
    TablePreview preview = (TablePreview) FilePreview.of(file);
    assertThat(preview.names()).containsExactly("from", "to", "n");
    assertThat(preview.rows().getFirst().cells()).containsExactly("New Land", "Fiji", "1");
    Opened opened = NetworkFiles.open(file, List.of(), preview.reading(), Progress.NONE);
    assertThat(ids(opened.network())).containsExactly("New Land", "Fiji");
  }
}
