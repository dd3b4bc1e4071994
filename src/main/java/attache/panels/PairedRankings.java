package attache.panels;

import attache.view.Selection;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * Two columns of ranked accounts that scroll together, with a curve between each account's two
 * places. Keeps nodes only for what is in sight: 10,000 accounts cost as much as fifty.
 */
final class PairedRankings extends Region {
  private final RankingColumn left;
  private final RankingColumn right;
  private final RankLines lines = new RankLines();
  private final ScrollBar scrollBar = new ScrollBar();
  private final IntegerProperty pointed = new SimpleIntegerProperty(this, "pointed", -1);
  private final Consumer<Selection> select;
  private AccountMarks marks;
  private boolean climbs;
  private Selection selection = Selection.NONE;
  private double offset;
  private int cursor = -1;
  private int anchor = -1;
  private boolean toReveal;

  /**
   * Two columns.
   *
   * @param empty a column without accounts to begin with
   * @param noMarks what rows show to begin with
   * @param select is told what the user selects
   */
  PairedRankings(RankedColumn empty, AccountMarks noMarks, Consumer<Selection> select) {
    this.select = select;
    marks = noMarks;
    left = new RankingColumn(empty, noMarks, false);
    right = new RankingColumn(empty, noMarks, true);
    getStyleClass().add("paired-rows");
    scrollBar.setOrientation(Orientation.VERTICAL);
    scrollBar.valueProperty().addListener((value, before, after) -> scrollTo(after.doubleValue()));
    getChildren().addAll(lines, left, right, scrollBar);
    addEventHandler(ScrollEvent.SCROLL, this::onScroll);
    scrollBar.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> toReveal = false);
    pointed.addListener(changed -> remark());
    listenTo(left);
    listenTo(right);
  }

  private void listenTo(RankingColumn column) {
    column.addEventHandler(
        MouseEvent.MOUSE_MOVED, moved -> pointed.set(accountAt(column, moved.getY())));
    column.addEventHandler(MouseEvent.MOUSE_EXITED, left -> pointed.set(-1));
    column.addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> onPressed(column, pressed));
    column.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> onKey(column, pressed));
    column.focusedProperty().addListener(changed -> onFocus(column));
  }

  /** The account pointed at, here or elsewhere; -1 if none. */
  IntegerProperty pointedProperty() {
    return pointed;
  }

  /** The left column. */
  RankingColumn left() {
    return left;
  }

  /** The right column. */
  RankingColumn right() {
    return right;
  }

  /**
   * Shows other columns.
   *
   * @param leftShown the accounts of the left column
   * @param rightShown the same accounts in the order of the right column
   * @param accountMarks what the rows show besides
   * @param climbMakesBroker whether a climb from left to right is what makes a broker
   */
  void show(
      RankedColumn leftShown,
      RankedColumn rightShown,
      AccountMarks accountMarks,
      boolean climbMakesBroker) {
    marks = accountMarks;
    climbs = climbMakesBroker;
    left.show(leftShown, accountMarks);
    right.show(rightShown, accountMarks);
    if (cursor >= 0 && !isShown(cursor)) {
      cursor = -1;
    }
    anchor = anchor >= 0 && isShown(anchor) ? anchor : -1;
    adaptScrollBar();
    scrollTo(offset);
    if (toReveal) {
      revealSelection();
    }
    remark();
    requestLayout();
  }

  /** Other accounts come: forgets where one was among those before. */
  void beginAnew() {
    cursor = -1;
    anchor = -1;
    selection = Selection.NONE;
    scrollTo(0);
  }

  private boolean isShown(int account) {
    return account < marks.network().accountCount() && left.shown().place(account) >= 0;
  }

  /**
   * Marks what is selected, and brings the leading account into sight if it is in neither column.
   */
  void showSelection(Selection selected) {
    selection = selected;
    revealSelection();
    remark();
  }

  /**
   * Brings the leading account into sight if it is in neither column. Where its place is not known
   * yet, it is brought there once the scores come, unless somebody scrolls before.
   */
  void revealSelection() {
    boolean leftKnown = left.shown().isComputed();
    boolean rightKnown = right.shown().isComputed();
    toReveal = getHeight() <= 0 || !leftKnown || !rightKnown;
    if (getHeight() > 0 && (leftKnown || rightKnown)) {
      selection.leading().ifPresent(this::reveal);
    }
  }

  private void reveal(int account) {
    if (!isShown(account)) {
      return;
    }
    double leftY = left.shown().place(account) * RankingRow.HEIGHT;
    double rightY = right.shown().place(account) * RankingRow.HEIGHT;
    if (inSight(leftY) || inSight(rightY)) {
      return;
    }
    boolean bothFit = Math.abs(leftY - rightY) < getHeight() - 2 * RankingRow.HEIGHT;
    double middle = bothFit ? (leftY + rightY) / 2 : leftY;
    scrollTo(middle - (getHeight() - RankingRow.HEIGHT) / 2);
  }

  private boolean inSight(double y) {
    return y >= offset && y + RankingRow.HEIGHT <= offset + getHeight();
  }

  private void scrollTo(double wanted) {
    offset = Math.clamp(Math.rint(wanted), 0, greatestOffset());
    scrollBar.setValue(offset);
    left.scrollTo(offset);
    right.scrollTo(offset);
    drawLines();
  }

  private double greatestOffset() {
    return Math.max(0, left.shown().size() * RankingRow.HEIGHT - getHeight());
  }

  private void adaptScrollBar() {
    double greatest = greatestOffset();
    double content = left.shown().size() * RankingRow.HEIGHT;
    scrollBar.setMax(Math.max(1, greatest));
    scrollBar.setVisibleAmount(content <= 0 ? 1 : Math.max(1, greatest) * getHeight() / content);
    scrollBar.setUnitIncrement(RankingRow.HEIGHT);
    scrollBar.setBlockIncrement(Math.max(RankingRow.HEIGHT, getHeight() - RankingRow.HEIGHT));
    scrollBar.setVisible(greatest > 0);
  }

  private void remark() {
    left.mark(selection, pointed.get(), left.isFocused() ? cursor : -1);
    right.mark(selection, pointed.get(), right.isFocused() ? cursor : -1);
    drawLines();
  }

  private void drawLines() {
    lines.setVisible(left.shown().isComputed() && right.shown().isComputed());
    lines.draw(left.shown(), right.shown(), climbs, marks, selection, pointed.get(), offset);
  }

  @Override
  protected void layoutChildren() {
    PairGeometry geometry = PairGeometry.of(getWidth());
    left.resizeRelocate(geometry.leftX(), 0, geometry.columnWidth(), getHeight());
    right.resizeRelocate(geometry.rightX(), 0, geometry.columnWidth(), getHeight());
    lines.resizeRelocate(geometry.gapX(), 0, geometry.gapWidth(), getHeight());
    double barWidth = scrollBar.prefWidth(-1);
    scrollBar.resizeRelocate(getWidth() - barWidth - 1, 0, barWidth, getHeight());
    adaptScrollBar();
    scrollTo(offset);
    if (toReveal) {
      revealSelection();
    }
  }

  private static int accountAt(RankingColumn column, double y) {
    int place = column.placeAt(y);
    return place < 0 ? -1 : column.shown().at(place);
  }

  private void onScroll(ScrollEvent scrolled) {
    toReveal = false;
    scrollTo(offset - scrolled.getDeltaY());
    pointed.set(-1);
    scrolled.consume();
  }

  private void onPressed(RankingColumn column, MouseEvent pressed) {
    int account = accountAt(column, pressed.getY());
    column.requestFocus();
    if (account < 0 || pressed.getButton() != MouseButton.PRIMARY) {
      return;
    }
    cursor = account;
    choose(column, account, pressed.isShortcutDown(), pressed.isShiftDown());
  }

  private void choose(RankingColumn column, int account, boolean toggles, boolean extending) {
    Selection chosen;
    if (extending && anchor >= 0) {
      chosen = column.shown().between(anchor, account, toggles ? selection : Selection.NONE);
    } else {
      anchor = account;
      chosen = toggles ? selection.toggle(account) : Selection.of(account);
    }
    select.accept(chosen);
    remark();
  }

  private void onFocus(RankingColumn column) {
    if (column.isFocused() && cursor < 0 && column.shown().size() > 0) {
      int leading = selection.leading().orElse(-1);
      cursor = leading >= 0 && isShown(leading) ? leading : column.shown().at(0);
    }
    remark();
  }

  private void onKey(RankingColumn column, KeyEvent pressed) {
    int size = column.shown().size();
    if (size == 0) {
      return;
    }
    int page = Math.max(1, (int) (getHeight() / RankingRow.HEIGHT) - 1);
    int place = Math.max(0, cursor < 0 ? 0 : column.shown().place(cursor));
    switch (pressed.getCode()) {
      case UP -> moveCursor(column, place - 1, pressed);
      case DOWN -> moveCursor(column, place + 1, pressed);
      case PAGE_UP -> moveCursor(column, place - page, pressed);
      case PAGE_DOWN -> moveCursor(column, place + page, pressed);
      case HOME -> moveCursor(column, 0, pressed);
      case END -> moveCursor(column, size - 1, pressed);
      case LEFT -> left.requestFocus();
      case RIGHT -> right.requestFocus();
      case ENTER, SPACE ->
          choose(column, column.shown().at(place), pressed.isShortcutDown(), pressed.isShiftDown());
      default -> {
        return;
      }
    }
    pressed.consume();
  }

  private void moveCursor(RankingColumn column, int wanted, KeyEvent pressed) {
    int place = Math.clamp(wanted, 0, column.shown().size() - 1);
    if (pressed.isShiftDown() && anchor < 0) {
      anchor = cursor;
    }
    cursor = column.shown().at(place);
    double top = place * RankingRow.HEIGHT;
    if (top < offset) {
      scrollTo(top);
    } else if (top + RankingRow.HEIGHT > offset + getHeight()) {
      scrollTo(top + RankingRow.HEIGHT - getHeight());
    }
    if (pressed.isShiftDown()) {
      choose(column, cursor, false, true);
    } else {
      remark();
    }
  }
}
