package attache.panels;

import attache.drawing.FilterText;
import attache.measures.Role;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.Coloring;
import attache.view.Criterion;
import attache.view.Encoding;
import attache.view.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/** The card of one account. */
final class AccountView extends VBox {
  private static final double DOT = 5;

  private final CardSource source;
  private final Label title = new Label();
  private final Circle dot = new Circle(DOT);
  private final Label line = new Label();
  private final HBox below = new HBox(8);
  private final VBox hidden = new VBox(2);
  private final Tiles tiles;
  private final BrokerSection broker;
  private final RolesSection roles;
  private final ActionRow actions;
  private final NoteField note;
  private final HolesSection holes;
  private final WordsSection words;
  private final TieSection ties;
  private final AttributeTable attributes;
  private @Nullable Told told;

  /** Of whom the card tells. */
  private record Told(FollowNetwork network, int account) {}

  AccountView(CardSource source, FoldedSections folded, CardRequests requests) {
    this.source = source;
    tiles = new Tiles(source);
    broker = new BrokerSection(source, folded, requests);
    roles = new RolesSection(source, folded);
    actions = new ActionRow(source, requests);
    note = new NoteField(source);
    holes = new HolesSection(source, folded, requests);
    words = new WordsSection(source, folded, requests);
    ties = new TieSection(source, folded);
    attributes = new AttributeTable(folded);
    getStyleClass().addAll("card", "account");
    title.getStyleClass().add("panel-title");
    title.setWrapText(true);
    line.getStyleClass().add("faint");
    line.setWrapText(true);
    below.getChildren().addAll(dot, line);
    below.setAlignment(Pos.CENTER_LEFT);
    VBox head = new VBox(2, title, below);
    head.getStyleClass().add("card-head");
    hidden.getStyleClass().add("card-hidden");
    getChildren().addAll(head, hidden, ScopeNote.of(source.exploration()), tiles);
  }

  /** Shows the note on an account, which may have been undone. */
  void showNote(int account) {
    note.show(account);
  }

  /** The steps that show an account, what is seen first at first. */
  List<Runnable> steps(int account) {
    return List.of(
        () -> {
          veilUnless(new Told(source.network(), account));
          showHead(account);
          tiles.show(account);
          // What acts on the account must not be that of another one for some pulses.
          actions.show(account);
          note.show(account);
        },
        () -> {
          broker.show(account);
          place(broker);
        },
        () -> {
          roles.show(account);
          place(roles);
        },
        () -> place(actions),
        () -> place(note),
        () -> {
          holes.show(account);
          place(holes);
        },
        () -> {
          words.show(account);
          place(words);
        },
        () -> {
          ties.show(account);
          place(ties);
        },
        () -> {
          attributes.show(source.network(), account);
          place(attributes);
        });
  }

  /**
   * Takes the parts that still tell of another account out of sight until they are shown anew; they
   * keep their room, so that nothing moves.
   */
  private void veilUnless(Told wanted) {
    if (!wanted.equals(told)) {
      Stream.of(broker, roles, holes, words, ties, attributes).forEach(part -> part.setOpacity(0));
      told = wanted;
    }
  }

  /** Shows a part; when it is shown first, in its place below the others. */
  private void place(Node part) {
    part.setOpacity(1);
    if (part.getParent() == null) {
      getChildren().add(part);
    }
  }

  private void showHead(int account) {
    title.setText(source.network().label(account));
    dot.setFill(source.paint().color(account));
    line.setText(line(account));
    below.setVisible(!line.getText().isEmpty());
    below.setManaged(!line.getText().isEmpty());
    showFilter(account);
  }

  /** What its colour shows, and more of what it is. */
  private String line(int account) {
    Encoding encoding = source.view().encoding();
    if (encoding.coloring() instanceof Coloring.ByRole by) {
      String more = AttributeText.line(source.network(), by.attribute(), account);
      return Stream.concat(
              source.exploration().scores().rolesBy(by.attribute()).stream()
                  .flatMap(roles -> roles.mainRole(account, by.direction()).stream())
                  .map(Role::label),
              Stream.of(more).filter(text -> !text.isEmpty()))
          .collect(Collectors.joining(" · "));
    }
    return AttributeText.line(source.network(), encoding.color(), account);
  }

  /** Shows what can be done with the account now. */
  void showActions(int account) {
    actions.show(account);
  }

  /** Gives up what is being computed for the account, because it is not shown any more. */
  void leave() {
    broker.leave();
    holes.leave();
  }

  /** Tells what hides the account if it is hidden. */
  private void showFilter(int account) {
    Optional<Shown> shown = source.exploration().scores().shown();
    hidden.getChildren().clear();
    shown.flatMap(it -> it.hiddenBy(account)).ifPresent(this::showHidden);
    hidden.setVisible(!hidden.getChildren().isEmpty());
    hidden.setManaged(hidden.isVisible());
    broker.setVisible(source.isMeasured(account));
    holes.setVisible(source.isMeasured(account));
    words.setVisible(source.isMeasured(account));
  }

  private void showHidden(Criterion criterion) {
    Hyperlink clear = new Hyperlink(Messages.text("panels.card.hidden.clear"));
    clear.setId("clear-hiding-filter");
    clear.setOnAction(
        pressed ->
            source
                .exploration()
                .history()
                .replace(view -> view.withFilter(view.filter().without(criterion))));
    String text = FilterText.of(criterion, source.network());
    hidden
        .getChildren()
        .setAll(Paragraph.of(Messages.text("panels.card.hidden", text), "notice"), clear);
  }
}
