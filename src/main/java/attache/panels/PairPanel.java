package attache.panels;

import attache.measures.Distances;
import attache.measures.PairReport;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.Selection;
import attache.view.Shown;
import attache.view.ViewState;
import attache.work.Background;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The pair inspector: what lies between two accounts, which one finds by name or selects in the
 * picture. Used on the FX thread.
 */
public final class PairPanel extends GuestPanel {
  private final Exploration exploration;
  private final CardSource source;
  private final AccountField first;
  private final AccountField second;
  private final Label state = Paragraph.of("", "hint");
  private final PairFindings findings;
  private int one = -1;
  private int other = -1;
  private Background.@Nullable Task working;
  private @Nullable Layer inspected;
  private @Nullable Layer measured;
  private @Nullable Distances distances;
  private boolean selecting;

  /**
   * A panel for what is explored.
   *
   * @param close closes it
   */
  public PairPanel(Exploration exploration, Runnable close) {
    super(
        "pair-panel",
        Messages.text("brokers.action.pair"),
        Messages.text("brokers.pair.close"),
        close);
    this.exploration = exploration;
    source = new CardSource(exploration);
    findings = new PairFindings(source);
    first =
        new AccountField(
            exploration, Messages.text("brokers.pair.first"), found -> choose(found, other));
    first.setId("pair-first");
    second =
        new AccountField(
            exploration, Messages.text("brokers.pair.second"), found -> choose(one, found));
    second.setId("pair-second");
    Button swap = new Button();
    swap.setId("pair-swap");
    swap.getStyleClass().addAll("flat", "quiet", "swap");
    swap.setGraphic(new FontIcon(Feather.REPEAT));
    Notes.explain(swap, Messages.text("brokers.pair.swap"));
    swap.setAccessibleText(Messages.text("brokers.pair.swap"));
    swap.setOnAction(pressed -> choose(other, one));
    VBox fields = new VBox(6, first, second);
    HBox.setHgrow(fields, Priority.ALWAYS);
    HBox pair = new HBox(8, fields, swap);
    pair.setAlignment(Pos.CENTER_LEFT);
    state.managedProperty().bind(state.visibleProperty());
    findings.managedProperty().bind(findings.visibleProperty());
    card().getChildren().addAll(pair, ScopeNote.of(exploration), state, findings);
    exploration.history().addListener(this::changed);
    exploration.addScoresListener(this::scoresChanged);
    inspect(-1, -1);
  }

  private void changed(ViewState before, ViewState after) {
    if (getScene() == null || selecting) {
      return;
    }
    if (before.network() != after.network()) {
      inspect(-1, -1);
    } else if (!before.layerName().equals(after.layerName())) {
      inspect(one, other);
    } else if (!before.selection().equals(after.selection())) {
      begin(after.selection());
    }
  }

  /** Paths refer to the network that measures refer to. */
  private void scoresChanged() {
    int accounts = source.network().accountCount();
    if (getScene() != null && one < accounts && other < accounts) {
      if (source.measured() != inspected) {
        inspect(one, other);
      }
    }
  }

  /** Inspects the two accounts selected last, or one of them with whom was looked at before. */
  public void begin(Selection selection) {
    List<Integer> accounts = List.copyOf(selection.accounts());
    if (accounts.size() >= 2) {
      inspect(accounts.get(accounts.size() - 2), accounts.getLast());
    } else if (accounts.size() == 1 && accounts.getFirst() != one && accounts.getFirst() != other) {
      inspect(accounts.getFirst(), -1);
    }
  }

  /** Takes the focus, in the field that is still empty. */
  public void begin() {
    (one < 0 ? first : second).requestFocus();
  }

  /** The user wants two accounts: they are selected in the picture, too. */
  private void choose(int wanted, int with) {
    inspect(wanted, with == wanted ? -1 : with);
    List<Integer> known = IntStream.of(one, other).filter(it -> it >= 0).boxed().toList();
    selecting = true;
    exploration.history().replace(view -> view.withSelection(Selection.of(known)));
    selecting = false;
  }

  /**
   * Inspects two accounts.
   *
   * @param wanted the one; negative if it is not chosen yet
   * @param with the other; negative if it is not chosen yet
   */
  public void inspect(int wanted, int with) {
    one = wanted;
    other = with;
    first.show(one);
    second.show(other);
    if (working != null) {
      working.cancel();
    }
    boolean both = one >= 0 && other >= 0;
    inspected = source.measured();
    findings.setVisible(false);
    state.setVisible(true);
    if (!both) {
      state.setText(Messages.text("brokers.pair.choose"));
    } else if (source.isMeasured(one) && source.isMeasured(other)) {
      state.setText(Messages.text("panels.card.computing"));
      work(inspected, one, other);
    } else {
      int hidden = source.isMeasured(one) ? other : one;
      state.setText(Messages.text("brokers.pair.hidden", source.network().label(hidden)));
    }
  }

  private void work(Layer layer, int from, int to) {
    Distances known = layer == measured ? distances : null;
    int accounts =
        layer.equals(source.layer())
            ? layer.accountCount()
            : exploration.scores().shown().map(Shown::count).orElse(layer.accountCount());
    working =
        exploration
            .background()
            .start(
                Messages.text("brokers.pair.work"),
                progress ->
                    PairReport.of(
                        layer,
                        from,
                        to,
                        known == null
                            ? Distances.of(layer, accounts, progress.part(0, 0.5))
                            : known,
                        progress),
                report -> {
                  measured = layer;
                  distances = report.distances();
                  state.setVisible(false);
                  findings.setVisible(true);
                  findings.show(report);
                });
  }
}
