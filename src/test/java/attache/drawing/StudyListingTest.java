package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.tables.TableFiles;
import attache.tables.TableFormat;
import attache.view.StudyView;
import attache.view.TableOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of the tables of studies, and what files hold of them. */
class StudyListingTest {
  private static final String[] NAMES = {"Chad", "angola", "Benin", "Denmark", "Egypt"};
  private static final double[] SCORES = {2, Double.NaN, 5, 2, Double.NaN};

  private static final StudyListing LISTING =
      new StudyListing(
          StudyView.Table.MOBILITY,
          List.of(
              StudyColumn.text("account", "Id", row -> "id" + row).forFiles(),
              StudyColumn.text("label", "Account", row -> NAMES[row]),
              StudyColumn.shares("share", "Share", row -> SCORES[row] / 10),
              StudyColumn.text("note", "Note", row -> row == 0 ? "" : "n")),
          List.of(4, 3, 2, 1, 0));

  private static List<Integer> rows(TableOrder order) {
    return LISTING.rows(order);
  }

  @Test
  void rowsWithoutANumberAreLastWhicheverWayTheyAreOrdered() {
    assertThat(rows(TableOrder.by("share", false))).containsExactly(3, 0, 2, 4, 1);
    assertThat(rows(TableOrder.by("share", true))).containsExactly(2, 3, 0, 4, 1);
  }

  @Test
  void textsAreOrderedByTheAlphabetWhateverTheirCase() {
    assertThat(rows(TableOrder.by("label", false))).containsExactly(1, 2, 0, 3, 4);
    assertThat(rows(TableOrder.by("label", true))).containsExactly(4, 3, 0, 2, 1);
  }

  @Test
  void theSecondColumnDecidesAmongEquals() {
    TableOrder order =
        new TableOrder(
            List.of(new TableOrder.Key("share", true), new TableOrder.Key("label", false)));
    assertThat(rows(order)).containsExactly(2, 0, 3, 1, 4);
  }

  @Test
  void withoutAKnownColumnTheTableKeepsItsOwnOrder() {
    assertThat(rows(TableOrder.OWN)).containsExactly(4, 3, 2, 1, 0);
    assertThat(rows(TableOrder.by("nothing", true))).containsExactly(4, 3, 2, 1, 0);
  }

  @Test
  void filesHoldIdsAndDigitsInTheOrderOfTheScreen() {
    assertThat(LISTING.shown()).extracting(StudyColumn::key).doesNotContain("account");
    assertThat(LISTING.column("share").orElseThrow().text().apply(2)).isEqualTo("50 %");
    assertThat(LISTING.column("share").orElseThrow().text().apply(1)).isEqualTo("–");
    assertThat(
            TableFiles.text(
                TableFormat.CSV, LISTING.inFiles("t", List.of(""), TableOrder.by("share", true))))
        .isEqualToIgnoringNewLines(
            """
            account,label,share,note
            id2,Benin,0.5,n
            id3,Denmark,0.2,n
            id0,Chad,0.2,
            id4,Egypt,,n
            id1,angola,,n
            """);
  }
}
