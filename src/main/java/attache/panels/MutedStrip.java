package attache.panels;

import attache.measures.Muting;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.MutedScores;
import attache.view.ViewState;
import java.util.List;
import java.util.SortedSet;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says who is muted and what breaks, and hears them again; nothing while nobody is. */
final class MutedStrip extends HBox {
  private final Exploration exploration;
  private final Label text = Paragraph.of("", "hint");

  MutedStrip(Exploration exploration) {
    super(8);
    this.exploration = exploration;
    getStyleClass().add("muted-strip");
    setAlignment(Pos.CENTER_LEFT);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Hyperlink all = new Hyperlink(Messages.text("brokers.mute.off-all"));
    all.setId("unmute-all");
    all.getStyleClass().add("link");
    all.setMinWidth(USE_PREF_SIZE);
    all.setOnAction(
        pressed ->
            exploration
                .history()
                .replace(view -> view.withBrokerage(view.brokerage().withMuted(List.of()))));
    getChildren().addAll(text, all);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Shows who is muted now. */
  void show() {
    ViewState view = exploration.history().current();
    SortedSet<Integer> muted = view.brokerage().muted();
    setVisible(!muted.isEmpty());
    if (isVisible()) {
      String names = names(muted, view.network());
      text.setText(
          exploration
              .scores()
              .muted()
              .map(MutedScores::muting)
              .map(muting -> broken(names, muting))
              .orElseGet(() -> Messages.text("brokers.mute.strip", names)));
    }
  }

  private static String broken(String names, Muting muting) {
    return Messages.text(
        "brokers.mute.strip.broken", names, muting.affected(), muting.longer(), muting.parted());
  }

  /** "Palestine", "Palestine and Cyprus", "Palestine and 3 more". */
  static String names(SortedSet<Integer> accounts, FollowNetwork network) {
    String first = network.label(accounts.first());
    return switch (accounts.size()) {
      case 1 -> first;
      case 2 -> Messages.text("brokers.mute.two", first, network.label(accounts.last()));
      default -> Messages.text("brokers.mute.more", first, accounts.size() - 1);
    };
  }
}
