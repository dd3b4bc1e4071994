package attache.panels;

import attache.drawing.FilterText;
import attache.measures.SummaryText;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.Filter;
import attache.view.Shown;
import attache.view.ViewState;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The bar at the foot of the window: the network's figures, what must be said of its origin, and
 * what the program is doing. Used on the FX thread.
 */
public final class SummaryStrip extends HBox {
  /** Figures beyond these stand in the overview of the network. */
  private static final int FIGURES = 5;

  private static final double MOST_ACTIVITY = 340;

  private final Exploration exploration;
  private final HBox figures = new HBox();
  private final Label notice = new Label();
  private final Label activity = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Label percent = new Label();
  private final Button cancel = new Button(Messages.text("panels.strip.cancel"));
  private Optional<Object> shown = Optional.empty();
  private Filter.Scope shownScope = Filter.Scope.WHOLE;
  private @Nullable Shown shownLeft;

  /** The strip for what is explored; it follows its changes from now on. */
  public SummaryStrip(Exploration exploration) {
    super(12);
    this.exploration = exploration;
    getStyleClass().add("summary-strip");
    setAlignment(Pos.CENTER_LEFT);
    figures.setAlignment(Pos.CENTER_LEFT);
    figures.setMinWidth(0);
    notice.getStyleClass().add("notice");
    notice.setMinWidth(USE_PREF_SIZE);
    activity.getStyleClass().add("activity");
    // A long text gives way to the network's figures.
    activity.setMinWidth(40);
    activity.setMaxWidth(MOST_ACTIVITY);
    cancel.setMinWidth(USE_PREF_SIZE);
    percent.getStyleClass().addAll("activity", "share");
    percent.setMinWidth(USE_PREF_SIZE);
    HBox right = new HBox(8, activity, progress, percent, cancel);
    right.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(figures, space(), notice, space(), right);
    setActivity("");
    hideCancel();
    exploration.history().addListener(this::changed);
    exploration.addScoresListener(this::showFigures);
    showFigures();
    showNotice();
  }

  private static Region space() {
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    return space;
  }

  /**
   * Says what the program is doing, without a share.
   *
   * @param text in few words, such as "Settled · seed 7"; empty for nothing
   */
  public void setActivity(String text) {
    if (!text.equals(activity.getText())) {
      activity.setText(text);
      Notes.explain(activity, text);
    }
    show(activity, !text.isEmpty());
    show(progress, false);
    show(percent, false);
  }

  /**
   * Says what the program is doing and how far it is.
   *
   * @param text in few words
   * @param share 0 to 1; a negative value means "not known", NaN "no matter of shares"
   */
  public void setActivity(String text, double share) {
    setActivity(text);
    if (!Double.isNaN(share)) {
      progress.setProgress(share);
      progress.setAccessibleText(text);
      show(progress, true);
      percent.setText(
          share < 0 ? "" : Messages.text("panels.strip.share", (int) Math.floor(share * 100)));
      show(percent, share >= 0);
    }
  }

  /** Offers to cancel what is under way. */
  public void showCancel(Runnable onCancel) {
    cancel.setOnAction(pressed -> onCancel.run());
    show(cancel, true);
  }

  /** Offers to cancel no more. */
  public void hideCancel() {
    show(cancel, false);
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private void changed(ViewState before, ViewState after) {
    if (before.network() != after.network() || !before.layerName().equals(after.layerName())) {
      showNotice();
      showFigures();
    }
  }

  private void showNotice() {
    String text = exploration.history().current().network().provenance().notice();
    notice.setText(text);
    Notes.explain(notice, text);
    show(notice, !text.isEmpty());
  }

  /** Which network the figures are of, while some of its accounts are hidden. */
  private Label scopeLabel(Shown left, Filter.Scope scope) {
    Label label =
        new Label(
            (scope == Filter.Scope.WHOLE
                    ? Messages.text("panels.scope.strip.whole")
                    : Messages.text("panels.scope.strip.shown"))
                + " ");
    label.getStyleClass().add("figures-scope");
    label.setMinWidth(USE_PREF_SIZE);
    Notes.explain(label, FilterText.scope(scope, left, exploration.history().current().network()));
    return label;
  }

  private void showFigures() {
    Optional<Object> summary = exploration.scores().summary().map(found -> found);
    Optional<Shown> left = exploration.scores().shown();
    Filter.Scope scope = exploration.scores().scope();
    if (summary.isPresent()
        && summary.equals(shown)
        && scope == shownScope
        && left.orElse(null) == shownLeft) {
      return;
    }
    shown = summary;
    shownScope = scope;
    shownLeft = left.orElse(null);
    List<SummaryText.Figure> texts =
        exploration
            .scores()
            .summary()
            .map(SummaryText::figures)
            .orElse(List.of(new SummaryText.Figure(Messages.text("panels.strip.counting"), "")));
    figures.getChildren().clear();
    left.ifPresent(accounts -> figures.getChildren().add(scopeLabel(accounts, scope)));
    boolean first = true;
    for (SummaryText.Figure figure : texts.stream().limit(FIGURES).toList()) {
      if (first) {
        first = false;
      } else {
        Label dot = new Label(" · ");
        dot.getStyleClass().add("separator-dot");
        dot.setMinWidth(USE_PREF_SIZE);
        figures.getChildren().add(dot);
      }
      Label label = new Label(figure.phrase());
      label.getStyleClass().add("figure");
      if (!figure.definition().isEmpty()) {
        Notes.explain(label, figure.definition());
      }
      figures.getChildren().add(label);
    }
  }
}
