package attache.panels;

import attache.drawing.AttributeNames;
import attache.drawing.Palette;
import attache.measures.BrokerageRoles;
import attache.measures.BrokerageRoles.Direction;
import attache.measures.Groups;
import attache.measures.Role;
import attache.network.AttributeColumn;
import attache.text.Messages;
import attache.view.Coloring;
import attache.view.Encoding;
import attache.view.Theme;
import attache.view.ViewState;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/**
 * The roles that an account has between groups (Gould and Fernandez 1989): a bar, and a table with
 * counts, what chance would make them, and by how much they differ.
 */
final class RolesSection extends CardSection {
  private static final double DOT = 4.5;

  private final CardSource source;
  private final GroupChoice grouping = new GroupChoice(name -> chosen());
  private final DirectionSwitch directions = new DirectionSwitch("roles", to -> turned());
  private final Label read = Paragraph.of("", "hint");
  private final RoleBar bar = new RoleBar();
  private final FlowPane shares = new FlowPane(12, 4);
  private final NumberGrid table = new NumberGrid(3);
  private final Hyperlink more = new Hyperlink();
  private final Hyperlink marks = new Hyperlink();
  private final Label several = Paragraph.of("", "hint");
  private final Label nothing = Paragraph.of("", "hint");
  private int account = -1;

  /** What shares and table tell. */
  private @Nullable Told told;

  private record Told(
      BrokerageRoles roles,
      int account,
      Direction direction,
      Theme theme,
      boolean inTable,
      boolean marked) {}

  RolesSection(CardSource source, FoldedSections folded) {
    super("roles", Messages.text("brokers.roles.title"), folded);
    this.source = source;
    getStyleClass().add("roles-section");
    grouping.setId("roles-group");
    grouping.setAccessibleText(Messages.text("brokers.roles.group"));
    Notes.explain(grouping, Messages.text("brokers.roles.group"));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox choices = new HBox(8, grouping, space, directions);
    choices.setAlignment(Pos.CENTER_LEFT);
    table.managedProperty().bind(table.visibleProperty());
    more.setId("roles-more");
    more.setOnAction(pressed -> showTable(!table.isVisible()));
    marks.setId("roles-marks");
    marks.setOnAction(pressed -> toggleMarks());
    Notes.explain(marks, Messages.text("brokers.roles.marks.tooltip"));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    several.setId("roles-several");
    several.managedProperty().bind(several.visibleProperty());
    nothing.managedProperty().bind(nothing.visibleProperty());
    body()
        .getChildren()
        .addAll(
            choices, several, bar, shares, table, read, new HBox(8, more, between, marks), nothing);
    showTable(false);
  }

  private void turned() {
    fill();
    if (isMarked()) {
      color(new Coloring.ByRole(grouping.chosen(), direction()));
    }
  }

  private void showTable(boolean shown) {
    table.setVisible(shown);
    read.setVisible(shown);
    read.setManaged(shown);
    shares.setVisible(!shown);
    shares.setManaged(!shown);
    fill();
    more.setText(shown ? Messages.text("brokers.roles.less") : Messages.text("brokers.roles.more"));
  }

  private Direction direction() {
    return directions.chosen();
  }

  private void chosen() {
    if (isMarked()) {
      color(new Coloring.ByRole(grouping.chosen(), direction()));
    }
    show(account);
  }

  private void color(Coloring coloring) {
    source
        .exploration()
        .history()
        .replace(
            view -> {
              Encoding before = view.encoding();
              return view.withEncoding(before.withColoring(coloring));
            });
  }

  /** Whether the colours of the picture are those of roles. */
  private boolean isMarked() {
    return source.view().encoding().coloring() instanceof Coloring.ByRole;
  }

  private void toggleMarks() {
    color(
        isMarked()
            ? Coloring.byAttribute(
                Groups.column(source.network(), grouping.chosen())
                    .map(AttributeColumn::name)
                    .orElse(""))
            : new Coloring.ByRole(grouping.chosen(), direction()));
  }

  /** Shows an account. */
  void show(int shown) {
    account = shown;
    ViewState view = source.view();
    grouping.show(view);
    if (view.encoding().coloring() instanceof Coloring.ByRole by) {
      directions.show(by.direction());
    }
    setVisible(!grouping.chosen().isEmpty() && source.isMeasured(account));
    if (isVisible()) {
      if (isUnfolded()) {
        source.exploration().wantRoles(grouping.chosen());
      }
      fill();
    }
  }

  @Override
  void unfolded() {
    if (account >= 0) {
      show(account);
    }
  }

  private void fill() {
    Optional<BrokerageRoles> roles =
        source
            .exploration()
            .scores()
            .roles()
            .filter(known -> known.groups().attribute().equals(grouping.chosen()))
            .filter(known -> known.groups().accountCount() == source.network().accountCount());
    boolean some = roles.isPresent() && account >= 0 && roles.get().total(account) > 0;
    for (Region region : new Region[] {bar, more, marks}) {
      region.setVisible(some);
      region.setManaged(some);
    }
    nothing.setVisible(!some);
    several.setVisible(roles.isPresent() && roles.get().groups().several() > 0);
    roles.map(BrokerageRoles::groups).filter(groups -> groups.several() > 0).ifPresent(this::tell);
    marks.setText(
        isMarked()
            ? Messages.text("brokers.roles.marks.off")
            : Messages.text("brokers.roles.marks"));
    read.setText(DirectionSwitch.read(direction()));
    if (some) {
      Told wanted =
          new Told(
              roles.get(),
              account,
              direction(),
              source.view().theme(),
              table.isVisible(),
              isMarked());
      if (!wanted.equals(told)) {
        told = wanted;
        fill(wanted);
      }
    } else {
      told = null;
      shares.getChildren().clear();
      table.getChildren().clear();
      nothing.setText(roles.map(this::why).orElseGet(() -> Messages.text("panels.card.computing")));
    }
  }

  private void tell(Groups groups) {
    several.setText(
        Messages.text(
            "brokers.roles.several", groups.several(), AttributeNames.name(groups.attribute())));
  }

  private String why(BrokerageRoles roles) {
    return roles.groups().of(account) == Groups.NONE
        ? Messages.text("brokers.roles.no-group", AttributeNames.name(roles.groups().attribute()))
        : Messages.text("brokers.roles.none");
  }

  /** A colour that means a role in the picture, too; while colours mean groups there, a grey. */
  private Color color(Role role, Palette palette) {
    return GroupPaint.paint(isMarked() ? palette.role(role) : palette.roleShade(role));
  }

  /** Makes what is seen, the shares or the table; the other one is made when it is wanted. */
  private void fill(Told wanted) {
    BrokerageRoles roles = wanted.roles();
    Palette palette = Palette.of(wanted.theme());
    double total = roles.total(account);
    bar.begin();
    shares.getChildren().clear();
    table.getChildren().clear();
    for (Role role : Role.values()) {
      Color color = color(role, palette);
      long count = roles.count(account, role, wanted.direction());
      String share =
          Messages.text("brokers.roles.share", role.label(), Math.round(100 * count / total));
      bar.add(count / total, color, share);
      if (count > 0 && !wanted.inTable()) {
        Label label = new Label(share, new Circle(DOT, color));
        label.getStyleClass().add("faint");
        Notes.explain(label, role.definition());
        shares.getChildren().add(label);
      }
    }
    if (wanted.inTable()) {
      fillTable(roles, palette);
    }
  }

  private void fillTable(BrokerageRoles roles, Palette palette) {
    table.begin(
        Messages.text("brokers.roles.role"),
        Messages.text("brokers.roles.count"),
        Messages.text("brokers.roles.expected"),
        Messages.text("brokers.roles.z"));
    for (Role role : Role.values()) {
      Color color = color(role, palette);
      long count = roles.count(account, role, direction());
      Label name = new Label(role.label(), new Circle(DOT, color));
      Notes.explain(name, role.definition());
      table.add(
          name,
          number(String.format(Locale.ENGLISH, "%,d", count)),
          number(
              String.format(Locale.ENGLISH, "%,.1f", roles.expected(account, role, direction()))),
          number(z(roles.z(account, role, direction()))));
    }
  }

  private static Label number(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("number");
    return label;
  }

  /** A z with its sign, as tables print it. */
  static String z(double z) {
    return Double.isNaN(z)
        ? Messages.text("measures.undefined")
        : String.format(Locale.ENGLISH, "%+.1f", z).replace('-', '−');
  }
}
