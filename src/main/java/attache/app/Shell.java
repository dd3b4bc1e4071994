package attache.app;

import attache.panels.AccountCard;
import attache.panels.FilterBar;
import attache.panels.RankingsPanel;
import attache.panels.SidePanel;
import attache.panels.SummaryStrip;
import attache.text.Messages;
import attache.view.Theme;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The window's arrangement: top bar, rankings, canvas, account card, status bar. Panels get a small
 * part of what a window is wider than usual, unless the user chose their width; the canvas takes
 * the rest. In a window too narrow for both panels the rankings fold to a drawer. Used on the FX
 * thread.
 */
final class Shell extends BorderPane {
  private static final double NARROWEST_CANVAS = 320;
  private static final double LEAST_RANKINGS = 280;
  private static final double MOST_RANKINGS = 620;
  private static final double LEAST_CARD = 300;
  private static final double MOST_CARD = 560;

  /** Widths of panels in a window of the usual width, and their shares of what it has beyond. */
  private static final double USUAL_WINDOW = 1280;

  private static final double USUAL_RANKINGS = 340;
  private static final double USUAL_CARD = 348;
  private static final double RANKINGS_SHARE = 0.16;
  private static final double CARD_SHARE = 0.1;

  /** Below this width there is no room for two panels and a canvas. */
  private static final double NARROW = 1100;

  private final SidePanel rankings;
  private final SidePanel card;
  private final HBox columns;
  private final DropCue cue = new DropCue();
  private boolean narrow;

  /** What takes the card's place for a while. */
  private @Nullable Region guest;

  Shell(
      TopBar topBar,
      RankingsPanel rankingsPanel,
      FilterBar filterBar,
      Region canvas,
      AccountCard accountCard,
      SummaryStrip status,
      Preferences preferences) {
    getStyleClass().add("shell");
    rankings =
        new SidePanel(
            SidePanel.Side.LEFT,
            Messages.text("app.rankings"),
            rankingsPanel,
            LEAST_RANKINGS,
            preferences.rankings().width(),
            MOST_RANKINGS);
    rankings.expandedProperty().set(preferences.rankings().shown());
    card =
        new SidePanel(
            SidePanel.Side.RIGHT,
            Messages.text("app.card"),
            accountCard,
            LEAST_CARD,
            preferences.card().width(),
            MOST_CARD);
    card.expandedProperty().set(preferences.card().shown());
    canvas.setMinWidth(NARROWEST_CANVAS);
    VBox.setVgrow(canvas, Priority.ALWAYS);
    VBox middle = new VBox(filterBar, canvas);
    middle.setMinWidth(NARROWEST_CANVAS);
    HBox.setHgrow(middle, Priority.ALWAYS);
    columns = new HBox(rankings, middle, card);
    setTop(topBar);
    setCenter(columns);
    setBottom(status);
    getChildren().add(cue);
    adapt(0);
    widthProperty().addListener((o, before, after) -> adapt(after.doubleValue()));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    cue.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  /** What covers all of it while files are dragged over the window. */
  DropCue dropCue() {
    return cue;
  }

  /** Folds the rankings when the window becomes narrow, and unfolds them when it is wide again. */
  private void adapt(double width) {
    double beyond = Math.max(0, width - USUAL_WINDOW);
    rankings.suggest(USUAL_RANKINGS + RANKINGS_SHARE * beyond);
    card.suggest(USUAL_CARD + CARD_SHARE * beyond);
    boolean isNarrow = width > 0 && width < NARROW;
    if (isNarrow != narrow) {
      narrow = isNarrow;
      rankings.expandedProperty().set(!isNarrow);
    }
  }

  /** Unfolds the rankings if they are folded. */
  void showRankings() {
    rankings.expandedProperty().set(true);
  }

  void toggleRankings() {
    rankings.expandedProperty().set(!rankings.expandedProperty().get());
  }

  void toggleCard() {
    if (guest != null) {
      showCard();
      return;
    }
    card.expandedProperty().set(!card.expandedProperty().get());
  }

  /** Whether a panel stands in the card's place. */
  boolean isGuest(Region content) {
    return content.equals(guest);
  }

  /** Puts something in the card's place, as wide as the card is when it is unfolded. */
  void showInPlaceOfCard(Region content) {
    double width = Math.max(LEAST_CARD, card.contentWidthProperty().get());
    content.setMinWidth(width);
    content.setPrefWidth(width);
    content.setMaxWidth(Region.USE_PREF_SIZE);
    guest = content;
    columns.getChildren().set(columns.getChildren().size() - 1, content);
  }

  /** Puts the card back in its place. */
  void showCard() {
    guest = null;
    columns.getChildren().set(columns.getChildren().size() - 1, card);
  }

  /** The preferences with the panels as they are now. */
  Preferences remembered(Preferences preferences) {
    boolean rankingsShown =
        narrow ? preferences.rankings().shown() : rankings.expandedProperty().get();
    return preferences
        .withRankings(new Preferences.Side(rankings.chosenWidth(), rankingsShown))
        .withCard(new Preferences.Side(card.chosenWidth(), card.expandedProperty().get()));
  }

  /** Marks the theme, for what stylesheets cannot know. */
  void dress(Theme theme) {
    getStyleClass().removeAll("light", "dark");
    getStyleClass().add(theme == Theme.DARK ? "dark" : "light");
  }
}
