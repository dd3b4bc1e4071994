package attache.panels;

import attache.view.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A column of ranked accounts that keeps nodes only for the rows in sight. A row keeps its node
 * while it stays in sight, so scrolling touches only what comes in.
 */
final class RankingColumn extends Region {
  private static final double DIGIT = 6.4;

  private final List<RankingRow> rows = new ArrayList<>();
  private final boolean marksBrokers;

  /** How many digits the longest rank in sight has: names get what shorter ones leave. */
  private int rankDigits;

  private RankedColumn column;
  private AccountMarks marks;
  private Selection selection = Selection.NONE;
  private double offset;
  private int pointed = -1;
  private int cursor = -1;

  /**
   * A column.
   *
   * @param shown the accounts in it
   * @param accountMarks what the rows show besides
   * @param markBrokers whether brokers are marked in it
   */
  RankingColumn(RankedColumn shown, AccountMarks accountMarks, boolean markBrokers) {
    column = shown;
    marks = accountMarks;
    marksBrokers = markBrokers;
    getStyleClass().add("ranking-column");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setFocusTraversable(true);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /** Shows other accounts, or the same in another order or with other marks. */
  void show(RankedColumn shown, AccountMarks accountMarks) {
    column = shown;
    marks = accountMarks;
    setAccessibleText(MeasureWords.name(shown.measure(), accountMarks.directed()));
    rows.forEach(RankingRow::clear);
    requestLayout();
  }

  /** What the column shows. */
  RankedColumn shown() {
    return column;
  }

  /** Puts the pixel row {@code top} of the whole ranking at the upper edge. */
  void scrollTo(double top) {
    offset = top;
    placeRows();
  }

  /** Marks the selected accounts, the one pointed at and the one under the keyboard's cursor. */
  void mark(Selection selected, int pointedAccount, int cursorAccount) {
    selection = selected;
    pointed = pointedAccount;
    cursor = cursorAccount;
    rows.forEach(this::markRow);
  }

  /** The place at a height of this column; -1 if there is none. */
  int placeAt(double y) {
    int place = (int) Math.floor((y + offset) / RankingRow.HEIGHT);
    return place >= 0 && place < column.size() ? place : -1;
  }

  /** The row that shows an account, if it is in sight. */
  Optional<RankingRow> row(int account) {
    return rows.stream().filter(row -> row.account() == account).findFirst();
  }

  private void markRow(RankingRow row) {
    int account = row.account();
    boolean shown = account >= 0;
    row.pseudoClassStateChanged(RankingRow.SELECTED, shown && selection.contains(account));
    row.pseudoClassStateChanged(RankingRow.POINTED, shown && account == pointed);
    row.pseudoClassStateChanged(RankingRow.CURSOR, shown && account == cursor);
  }

  @Override
  protected void layoutChildren() {
    placeRows();
  }

  /** How many digits the rank at a place has; ranks go up or down from the first place on. */
  private int digits(int place) {
    return (int) column.rankText(column.at(place)).chars().filter(Character::isDigit).count();
  }

  private void placeRows() {
    int needed = (int) Math.ceil(getHeight() / RankingRow.HEIGHT) + 1;
    while (rows.size() < needed) {
      RankingRow row = new RankingRow();
      rows.add(row);
      getChildren().add(row);
      // A row's number in the pool follows from its place, which is only so while the pool keeps
      // its
      // size.
      rows.forEach(RankingRow::clear);
    }
    int first = Math.max(0, (int) Math.floor(offset / RankingRow.HEIGHT));
    int last = Math.min(column.size(), first + rows.size());
    int digits = first < last ? Math.max(digits(first), digits(last - 1)) : 0;
    if (digits != rankDigits) {
      rankDigits = digits;
      rows.forEach(RankingRow::clear);
    }
    double rankWidth = DIGIT * (Math.max(2, digits) + 1);
    boolean[] used = new boolean[rows.size()];
    for (int place = first; place < last; place++) {
      int index = place % rows.size();
      RankingRow row = rows.get(index);
      used[index] = true;
      if (row.account() != column.at(place)) {
        row.show(column, place, marks, marksBrokers, rankWidth);
        markRow(row);
      }
      row.resizeRelocate(0, place * RankingRow.HEIGHT - offset, getWidth(), RankingRow.HEIGHT - 1);
    }
    for (int index = 0; index < used.length; index++) {
      if (!used[index]) {
        rows.get(index).clear();
      }
    }
  }

  @Override
  @SuppressWarnings("NullAway") // the toolkit's contract allows null for what is not known
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ITEM_COUNT -> column.size();
      case FOCUS_ITEM -> row(cursor).orElse(null);
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
