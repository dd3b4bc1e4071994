package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.network.AlignedNetworks;
import attache.text.Messages;
import attache.view.StudiedComparison;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;

/**
 * What is written over the pictures of networks that are compared: their titles, and a cross where
 * a network did not sample an account that another one has.
 */
final class ComparisonHeads {
  private static final double TITLE = 12.5;
  private static final double TEXT = 11.5;

  /** Height of a line of a title, in logical pixels. */
  static final double LINE = 16;

  private final ViewState view;
  private final StudiedComparison compared;
  private final AlignedNetworks aligned;
  private final Palette palette;
  private final double ratio;
  private final List<Mark> marks = new ArrayList<>();

  ComparisonHeads(ViewState view, StudiedComparison compared, Palette palette, double ratio) {
    this.view = view;
    this.compared = compared;
    this.palette = palette;
    this.ratio = ratio;
    aligned = compared.aligned();
  }

  /** Whether titles are longer than a line of some logical pixels. */
  static boolean areLong(StudiedComparison compared, double width) {
    return compared.parts().stream()
        .anyMatch(part -> Fonts.width(part.name(), Weight.SEMIBOLD, TITLE) > width);
  }

  /** All that was written so far. */
  List<Mark> marks() {
    return marks;
  }

  /** The title of a panel, and what is counted in it as far as there is room. */
  void head(Grid.Cell cell, String title, String counts) {
    double width = cell.width() * ratio;
    double left = cell.left() * ratio;
    double baseline = (cell.top() - 7) * ratio;
    List<String> lines = Paragraph.lines(title, Weight.SEMIBOLD, TITLE * ratio, width, 2);
    String fitted = lines.getLast();
    for (int line = 0; line < lines.size(); line++) {
      double above = (lines.size() - 1 - line) * LINE * ratio;
      marks.add(
          new Mark.Text(
              lines.get(line),
              Weight.SEMIBOLD,
              TITLE * ratio,
              palette.text(),
              left,
              baseline - above));
    }
    double after = Fonts.width(fitted, Weight.SEMIBOLD, TITLE * ratio) + 8 * ratio;
    double needed = Fonts.width(counts, Weight.REGULAR, TEXT * ratio);
    if (!counts.isEmpty() && after + needed <= width) {
      marks.add(
          new Mark.Text(
              counts, Weight.REGULAR, TEXT * ratio, palette.mutedText(), left + after, baseline));
    }
  }

  /** Where accounts stand in other networks that this one did not sample. */
  void crosses(ComparisonPicture.Panel panel, int which) {
    Scene scene = panel.scene();
    for (int account = 0; account < aligned.accountCount(); account++) {
      if (compared.shown().contains(account)
          && !aligned.isSampled(account, which)
          && scene.inSight(account)) {
        double x = panel.left() + scene.x(account);
        double y = panel.top() + scene.y(account);
        if (panel.contains(x, y)) {
          marks.addAll(ChangeKey.cross(x, y, ratio, palette));
        }
      }
    }
    compared.focus(view).stream()
        .filter(compared.shown()::contains)
        .filter(account -> !aligned.isSampled(account, which))
        .forEach(account -> missed(panel, account));
  }

  /** The account that is looked at is not there: that is said, not only marked. */
  private void missed(ComparisonPicture.Panel panel, int account) {
    double x = panel.left() + panel.scene().x(account);
    double y = panel.top() + panel.scene().y(account);
    if (!panel.contains(x, y)) {
      return;
    }
    marks.add(new Mark.Disc(x, y, 7 * ratio, 2 * ratio, palette.ground(), palette.accent()));
    marks.addAll(ChangeKey.cross(x, y, ratio, palette));
    String text = Messages.text("drawing.compare.missed", aligned.together().label(account));
    double size = TITLE * ratio;
    double width = Fonts.width(text, Weight.BOLD, size);
    double right = panel.left() + panel.scene().sight().rasterWidth();
    double left = Math.clamp(x - width / 2, panel.left(), Math.max(panel.left(), right - width));
    double baseline = y + 22 * ratio;
    marks.add(
        Mark.box(
            new Box(
                left - 3 * ratio, baseline - size, left + width + 3 * ratio, baseline + 4 * ratio),
            Argb.withOpacity(palette.ground(), 0.85)));
    marks.add(new Mark.Text(text, Weight.BOLD, size, palette.text(), left, baseline));
  }
}
