package attache.app;

import attache.panels.CardRequests;
import attache.panels.PairPanel;
import attache.panels.WordsPanel;
import attache.view.LayoutChoice;
import attache.view.Selection;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what the card and the rankings ask for: the pair inspector and the plain words, which
 * take the card's place, and rings around an account. Panels are made when they are first asked
 * for. Used on the FX thread.
 */
final class BrokerTools implements CardRequests {
  private final Workspace workspace;
  private final Consumer<LayoutChoice> layOut;
  private @Nullable Shell shell;
  private @Nullable Node focusedAfter;
  private @Nullable WordsPanel words;
  private @Nullable PairPanel pair;

  /**
   * @param layOut lays the accounts out
   */
  BrokerTools(Workspace workspace, Consumer<LayoutChoice> layOut) {
    this.workspace = workspace;
    this.layOut = layOut;
  }

  /**
   * Tells where panels are shown.
   *
   * @param after takes the focus when a panel is closed
   */
  void showIn(Shell window, Node after) {
    shell = window;
    focusedAfter = after;
  }

  private void open(Region panel) {
    if (shell != null && !shell.isGuest(panel)) {
      shell.showInPlaceOfCard(panel);
    }
  }

  private void close() {
    if (shell != null) {
      shell.showCard();
    }
    if (focusedAfter != null) {
      focusedAfter.requestFocus();
    }
  }

  @Override
  public void explain(String measure, int account) {
    WordsPanel panel = words == null ? new WordsPanel(workspace, this::close) : words;
    words = panel;
    open(panel);
    panel.explain(measure, account);
  }

  @Override
  public void inspectPair(int account) {
    pairPanel().begin(Selection.of(account));
  }

  /** Opens the pair inspector with what is selected. */
  void inspectPair() {
    if (shell != null && pair != null && shell.isGuest(pair)) {
      close();
      return;
    }
    pairPanel().begin(workspace.history().current().selection());
  }

  private PairPanel pairPanel() {
    PairPanel panel = pair == null ? new PairPanel(workspace, this::close) : pair;
    pair = panel;
    open(panel);
    panel.begin();
    return panel;
  }

  @Override
  public void egoRings(int account) {
    layOut.accept(new LayoutChoice.EgoRings(account));
  }

  /** Mutes the selected account, or hears it again. */
  void toggleMute() {
    OptionalInt leading = workspace.history().current().selection().leading();
    leading.ifPresent(
        account ->
            workspace
                .history()
                .replace(view -> view.withBrokerage(view.brokerage().toggleMuted(account))));
  }
}
