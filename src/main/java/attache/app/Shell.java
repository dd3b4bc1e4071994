package attache.app;

import attache.canvas.NetworkCanvas;
import attache.panels.AccountCard;
import attache.panels.RankingsPanel;
import attache.panels.SidePanel;
import attache.panels.SummaryStrip;
import attache.text.Messages;
import attache.view.Theme;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The window's arrangement: top bar, rankings, canvas, account card, status bar. Panels keep their
 * width when the window grows; the canvas takes the rest. In a window too narrow for both panels
 * the rankings fold to a drawer. Used on the FX thread.
 */
final class Shell extends BorderPane {
  private static final double NARROWEST_CANVAS = 320;
  private static final double LEAST_RANKINGS = 280;
  private static final double MOST_RANKINGS = 620;
  private static final double LEAST_CARD = 300;
  private static final double MOST_CARD = 560;

  /** Below this width there is no room for two panels and a canvas. */
  private static final double NARROW = 1100;

  private final SidePanel rankings;
  private final SidePanel card;
  private boolean narrow;

  Shell(
      TopBar topBar,
      RankingsPanel rankingsPanel,
      NetworkCanvas canvas,
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
    HBox.setHgrow(canvas, Priority.ALWAYS);
    setTop(topBar);
    setCenter(new HBox(rankings, canvas, card));
    setBottom(status);
    widthProperty().addListener((o, before, after) -> adapt(after.doubleValue()));
  }

  /** Folds the rankings when the window becomes narrow, and unfolds them when it is wide again. */
  private void adapt(double width) {
    boolean isNarrow = width > 0 && width < NARROW;
    if (isNarrow != narrow) {
      narrow = isNarrow;
      rankings.expandedProperty().set(!isNarrow);
    }
  }

  void toggleRankings() {
    rankings.expandedProperty().set(!rankings.expandedProperty().get());
  }

  void toggleCard() {
    card.expandedProperty().set(!card.expandedProperty().get());
  }

  /** The preferences with the panels as they are now. */
  Preferences remembered(Preferences preferences) {
    boolean rankingsShown =
        narrow ? preferences.rankings().shown() : rankings.expandedProperty().get();
    return preferences
        .withRankings(new Preferences.Side(rankings.contentWidthProperty().get(), rankingsShown))
        .withCard(
            new Preferences.Side(card.contentWidthProperty().get(), card.expandedProperty().get()));
  }

  /** Marks the theme, for what stylesheets cannot know. */
  void dress(Theme theme) {
    getStyleClass().removeAll("light", "dark");
    getStyleClass().add(theme == Theme.DARK ? "dark" : "light");
  }
}
