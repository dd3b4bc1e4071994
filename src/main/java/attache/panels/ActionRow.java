package attache.panels;

import attache.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** What one can do with the account of the card. */
final class ActionRow extends FlowPane {
  private final CardSource source;
  private final ToggleButton mute = new ToggleButton();
  private int account = -1;

  ActionRow(CardSource source, CardRequests requests) {
    super(8, 8);
    this.source = source;
    getStyleClass().add("card-actions");
    mute.setId("card-mute");
    mute.setTooltip(Notes.tooltip(Messages.text("brokers.mute.tooltip")));
    mute.setOnAction(
        pressed ->
            source
                .exploration()
                .history()
                .replace(view -> view.withBrokerage(view.brokerage().toggleMuted(account))));
    Button pair = new Button(Messages.text("brokers.action.pair"));
    pair.setId("card-pair");
    pair.setTooltip(Notes.tooltip(Messages.text("brokers.action.pair.tooltip")));
    pair.setOnAction(pressed -> requests.inspectPair(account));
    Button rings = new Button(Messages.text("brokers.action.rings"));
    rings.setId("card-rings");
    rings.setTooltip(Notes.tooltip(Messages.text("brokers.action.rings.tooltip")));
    rings.setOnAction(pressed -> requests.egoRings(account));
    getChildren().addAll(mute, pair, rings);
  }

  /** Offers what can be done with an account. */
  void show(int shown) {
    account = shown;
    boolean muted = source.view().brokerage().muted().contains(shown);
    mute.setSelected(muted);
    mute.setText(muted ? Messages.text("brokers.mute.off") : Messages.text("brokers.mute.on"));
  }
}
