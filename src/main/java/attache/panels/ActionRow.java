package attache.panels;

import attache.measures.Muting;
import attache.text.Messages;
import attache.view.Filter;
import attache.view.MutedScores;
import attache.view.ScoreTable;
import attache.view.Shown;
import attache.view.ViewState;
import java.util.SortedSet;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What one can do with the account of the card. */
final class ActionRow extends VBox {
  private final CardSource source;
  private final ToggleButton mute = new ToggleButton();
  private final Label broken = Paragraph.of("", "pair-sentence");
  private int account = -1;

  ActionRow(CardSource source, CardRequests requests) {
    super(8);
    this.source = source;
    getStyleClass().add("card-actions");
    mute.setId("card-mute");
    Notes.explain(mute, Messages.text("brokers.mute.tooltip"));
    mute.setOnAction(
        pressed ->
            source
                .exploration()
                .history()
                .replace(view -> view.withBrokerage(view.brokerage().toggleMuted(account))));
    Button pair = new Button(Messages.text("brokers.action.pair"));
    pair.setId("card-pair");
    Notes.explain(pair, Messages.text("brokers.action.pair.tooltip"));
    pair.setOnAction(pressed -> requests.inspectPair(account));
    Button rings = new Button(Messages.text("brokers.action.rings"));
    rings.setId("card-rings");
    Notes.explain(rings, Messages.text("brokers.action.rings.tooltip"));
    rings.setOnAction(pressed -> requests.egoRings(account));
    broken.setId("broken");
    broken.managedProperty().bind(broken.visibleProperty());
    getChildren().addAll(new FlowPane(8, 8, mute, pair, rings), broken);
  }

  /** Offers what can be done with an account. */
  void show(int shown) {
    account = shown;
    ViewState view = source.view();
    boolean muted = view.brokerage().muted().contains(shown);
    mute.setSelected(muted);
    mute.setText(muted ? Messages.text("brokers.mute.off") : Messages.text("brokers.mute.on"));
    showBroken(view);
  }

  /** Tells what breaks without those that are muted, if this account is one of them. */
  private void showBroken(ViewState view) {
    SortedSet<Integer> accounts = view.brokerage().muted();
    broken.setVisible(accounts.contains(account));
    if (broken.isVisible()) {
      String names = MutedStrip.names(accounts, view.network());
      broken.setText(
          source
              .exploration()
              .scores()
              .muted()
              .map(MutedScores::muting)
              .map(
                  muting ->
                      Messages.text(
                              "brokers.mute.broken",
                              names,
                              muting.affected(),
                              muting.connected(),
                              lost(muting),
                              muting.ordered() ? 1 : 0)
                          + among(source.exploration().scores()))
              .orElseGet(() -> Messages.text("panels.card.computing")));
    }
  }

  /** Which network that refers to, if not to the whole one. */
  private static String among(ScoreTable scores) {
    return scores.scope() == Filter.Scope.WHOLE
        ? ""
        : " "
            + Messages.text(
                "brokers.mute.broken.shown", scores.shown().map(Shown::count).orElse(0));
  }

  private static String lost(Muting muting) {
    return muting.lost() == 0
        ? Messages.text("brokers.mute.broken.none")
        : Messages.text(
            "brokers.mute.broken.lost", muting.lost(), muting.longer(), muting.parted());
  }
}
