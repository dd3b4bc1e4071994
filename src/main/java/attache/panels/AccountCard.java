package attache.panels;

import attache.text.Messages;
import attache.view.Exploration;
import attache.view.Selection;
import attache.view.ViewState;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * What is selected, in numbers and in plain words: one account; several side by side; or, if
 * nothing is selected, the network as a whole. Used on the FX thread.
 */
public final class AccountCard extends ScrollPane {
  /** Least width in pixels at which no number is cut. */
  public static final double LEAST_WIDTH = 300;

  /** The width in pixels that suits most networks. */
  public static final double USUAL_WIDTH = 340;

  private final CardSource source;
  private final NetworkOverview overview;
  private final FoldedSections folded;
  private final CardRequests requests;
  private final Gradually gradually;
  private @Nullable AccountView account;
  private @Nullable ComparisonView comparison;

  /** The card for what is explored; it follows its changes from now on. */
  public AccountCard(Exploration exploration) {
    this(
        exploration,
        new FoldedSections(FoldedSections.AT_FIRST),
        CardRequests.NONE,
        Gradually.atOnce());
  }

  /**
   * The card for what is explored; it follows its changes from now on.
   *
   * @param folded which of its parts are folded
   * @param requests what the card asks of the program
   * @param gradually how its parts come
   */
  public AccountCard(
      Exploration exploration, FoldedSections folded, CardRequests requests, Gradually gradually) {
    this.gradually = gradually;
    source = new CardSource(exploration);
    overview = new NetworkOverview(source);
    this.folded = folded;
    this.requests = requests;
    getStyleClass().addAll("account-card", "panel");
    setFitToWidth(true);
    setMinWidth(LEAST_WIDTH);
    setPrefWidth(USUAL_WIDTH);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleText(Messages.text("panels.card.name"));
    exploration.history().addListener(this::changed);
    exploration.addScoresListener(
        () -> {
          source.renewColors();
          show();
        });
    source.wantScores();
    // What is seen first is complete.
    overview.steps().forEach(Runnable::run);
    setContent(overview);
    show();
  }

  private void changed(ViewState before, ViewState after) {
    boolean otherLayer =
        before.network() != after.network() || !before.layerName().equals(after.layerName());
    boolean otherColors = !GroupPaint.same(before, after);
    if (otherColors) {
      source.renewColors();
    }
    if (otherLayer) {
      source.wantScores();
    }
    boolean otherSelection = !before.selection().equals(after.selection());
    if (otherLayer || otherColors || otherSelection) {
      show();
    } else if (!before.brokerage().muted().equals(after.brokerage().muted())
        && getContent() instanceof AccountView account) {
      account.showActions(after.selection().leading().orElseThrow());
    }
    if (!before.notes().equals(after.notes()) && getContent() instanceof AccountView account) {
      account.showNote(after.selection().leading().orElseThrow());
    }
    if (otherLayer || otherSelection) {
      setVvalue(0);
    }
  }

  private void show() {
    Selection selection = source.view().selection();
    Node shown;
    List<Runnable> steps;
    if (selection.isEmpty()) {
      steps = overview.steps();
      shown = overview;
    } else if (selection.accounts().size() == 1) {
      AccountView view = ofOne();
      steps = view.steps(selection.leading().orElseThrow());
      shown = view;
    } else {
      ComparisonView view = ofSeveral();
      steps = view.steps(selection);
      shown = view;
    }
    if (account != null && !shown.equals(account)) {
      account.leave();
    }
    gradually.show(steps);
    if (!shown.equals(getContent())) {
      setContent(shown);
    }
  }

  /** Made when an account is selected first: nobody shall wait for it at the start. */
  private AccountView ofOne() {
    AccountView view = account == null ? new AccountView(source, folded, requests) : account;
    account = view;
    return view;
  }

  private ComparisonView ofSeveral() {
    ComparisonView view = comparison == null ? new ComparisonView(source) : comparison;
    comparison = view;
    return view;
  }
}
