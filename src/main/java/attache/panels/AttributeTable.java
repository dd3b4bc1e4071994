package attache.panels;

import attache.drawing.AttributeNames;
import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.text.Messages;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;

/** All that is known of an account, folded until one wants it. */
final class AttributeTable extends CardSection {
  private final GridPane grid = new GridPane();
  private @Nullable Listed wanted;
  private @Nullable Listed listed;

  private record Listed(FollowNetwork network, int account) {}

  AttributeTable(FoldedSections folded) {
    super("attributes", Messages.text("panels.card.attributes"), folded);
    getStyleClass().add("attributes");
    grid.setHgap(12);
    grid.setVgap(5);
    ColumnConstraints names = new ColumnConstraints();
    names.setPercentWidth(46);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, values);
    body().getChildren().add(grid);
  }

  void show(FollowNetwork network, int account) {
    wanted = new Listed(network, account);
    if (isUnfolded()) {
      fill(wanted);
    }
  }

  @Override
  void unfolded() {
    if (wanted != null) {
      fill(wanted);
    }
  }

  private void fill(Listed shown) {
    if (shown.equals(listed)) {
      return;
    }
    listed = shown;
    FollowNetwork network = shown.network();
    int account = shown.account();
    grid.getChildren().clear();
    grid.getRowConstraints().clear();
    int row = 0;
    add(row++, Messages.text("panels.card.attribute.id"), network.id(account));
    for (AttributeColumn column : network.attributes()) {
      add(row++, AttributeNames.name(column.name()), AttributeText.value(column, account));
    }
  }

  private void add(int row, String name, String value) {
    Label left = Paragraph.of(name, "faint");
    Label right = Paragraph.of(value);
    RowConstraints constraints = new RowConstraints();
    constraints.setValignment(VPos.TOP);
    grid.getRowConstraints().add(constraints);
    grid.addRow(row, left, right);
  }
}
