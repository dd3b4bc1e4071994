package attache.panels;

import attache.drawing.Fonts;
import attache.network.FollowNetwork;
import attache.text.Messages;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/** One account in a column of the paired rankings: rank, name, mark, value and a bar below them. */
final class RankingRow extends Region {
  /** Height of a row in pixels. */
  static final double HEIGHT = 28;

  static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
  static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

  private static final PseudoClass FALLEN = PseudoClass.getPseudoClass("fallen");

  private static final double NARROWEST_NAME = 0.85;
  private static final double TEXT_HEIGHT = 20;
  private static final double BAR_Y = 22;
  private static final double BAR_HEIGHT = 2.5;
  private static final double PAD = 3;

  private final Label rank = label("rank");
  private final Label name = label("name");
  private final Label mark = label("mark");
  private final Label move = label("move");
  private final Label value = label("value");
  private final Rectangle bar = new Rectangle(0, BAR_HEIGHT);
  // Rows are filled while one scrolls: what they tell is put into words only when it is asked for.
  private Supplier<String> told = () -> "";
  private @Nullable Tooltip tooltip;
  private int account = -1;
  private int place = -1;
  private double share;
  private final Scale condensed = new Scale(1, 1, 0, 0);
  private double rankWidth;
  private @Nullable FollowNetwork network;

  /** The name that is shown, or of which a part is shown. */
  private String whole = "";

  /** How wide it is; not known while negative. */
  private double natural = -1;

  RankingRow() {
    getStyleClass().add("ranking-row");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setManaged(false);
    setVisible(false);
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    mark.setText("◆");
    name.getTransforms().add(condensed);
    name.fontProperty()
        .addListener(
            (font, before, after) -> {
              natural = -1;
              requestLayout();
            });
    bar.setArcWidth(BAR_HEIGHT);
    bar.setArcHeight(BAR_HEIGHT);
    getChildren().addAll(rank, name, mark, move, value, bar);
    addEventHandler(MouseEvent.MOUSE_ENTERED, this::explain);
  }

  /**
   * Tooltips are made for rows that are pointed at: a hundred of them are slow to make at start.
   */
  private void explain(MouseEvent first) {
    if (tooltip == null) {
      Tooltip made = Notes.tooltip("");
      made.setOnShowing(shown -> made.setText(told.get()));
      Tooltip.install(this, made);
      tooltip = made;
    }
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setMouseTransparent(true);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  /** The account that the row shows; -1 if none. */
  int account() {
    return account;
  }

  /**
   * Shows an account.
   *
   * @param column where it is ranked
   * @param shownPlace its place there
   * @param marks what else to show of it
   * @param marked whether brokers are marked in this column
   * @param widthOfRanks pixels that the ranks of the column take
   */
  void show(
      RankedColumn column,
      int shownPlace,
      AccountMarks marks,
      boolean marked,
      double widthOfRanks) {
    account = column.at(shownPlace);
    place = shownPlace;
    rankWidth = widthOfRanks;
    network = marks.network();
    String label = Fonts.line(marks.network().label(account));
    rank.setText(column.rankText(account));
    whole = label;
    natural = -1;
    value.setText(column.valueText(account));
    int climb = column.climb(account);
    move.setVisible(climb != 0);
    move.setText(climb == 0 ? "" : (climb > 0 ? "▲" : "▼") + Math.abs(climb));
    move.pseudoClassStateChanged(FALLEN, climb < 0);
    boolean broker = marked && marks.brokers().get(account);
    mark.setVisible(broker);
    share = column.share(account);
    bar.setFill(marks.colors().apply(account));
    boolean directed = marks.directed();
    told = () -> told(column, directed, label, broker, climb);
    setVisible(true);
    requestLayout();
  }

  private String told(
      RankedColumn column, boolean directed, String label, boolean broker, int climb) {
    String measure = MeasureWords.name(column.measure(), directed);
    String text =
        column.isComputed()
            ? Messages.text(
                "panels.row.told",
                label,
                measure,
                column.toldValue(account),
                column.rankWords(account))
            : Messages.text("panels.row.computing", label, measure);
    String moved = climb == 0 ? text : Messages.text("brokers.mute.row", text, climb);
    return broker ? Messages.text("panels.row.broker", moved) : moved;
  }

  /** Shows no account. */
  void clear() {
    account = -1;
    place = -1;
    setVisible(false);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double valueWidth = Math.ceil(value.prefWidth(-1));
    rank.resizeRelocate(PAD + rankWidth - rank.prefWidth(-1), 1, rank.prefWidth(-1), TEXT_HEIGHT);
    double nameX = PAD + rankWidth + 5;
    double valueX = width - PAD - valueWidth;
    value.resizeRelocate(valueX, 1, valueWidth, TEXT_HEIGHT);
    double markWidth = mark.isVisible() ? mark.prefWidth(-1) + 3 : 0;
    double moveWidth = move.isVisible() ? Math.ceil(move.prefWidth(-1)) : 0;
    double moveX = valueX - 4 - moveWidth;
    move.resizeRelocate(moveX, 1, moveWidth, TEXT_HEIGHT);
    double free = Math.max(0, moveX - (moveWidth > 0 ? 3 : 0) - nameX - markWidth);
    if (natural < 0) {
      name.setText(whole);
      natural = Math.ceil(name.prefWidth(-1));
    }
    // A name that hardly finds no room is set a little narrower rather than cut.
    double narrower = Math.clamp(free / Math.max(1, natural), NARROWEST_NAME, 1);
    double nameWidth = Math.min(free, natural * narrower);
    if (nameWidth < natural * narrower) {
      CutName.cut(name, whole, Optional.ofNullable(network), nameWidth / narrower);
    } else {
      name.setText(whole);
    }
    condensed.setX(narrower);
    name.resizeRelocate(nameX, 1, nameWidth / narrower, TEXT_HEIGHT);
    mark.resizeRelocate(nameX + nameWidth + 3, 1, mark.prefWidth(-1), TEXT_HEIGHT);
    bar.setX(nameX);
    bar.setY(BAR_Y);
    bar.setWidth(Math.max(share > 0 ? 1 : 0, share * (width - PAD - nameX)));
  }

  @Override
  @SuppressWarnings("NullAway") // the toolkit's contract allows null for what is not known
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> told.get();
      case INDEX -> place;
      case SELECTED -> getPseudoClassStates().contains(SELECTED);
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
