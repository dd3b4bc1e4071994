package attache.drawing;

import attache.view.StudiedComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A short table above a longer one, of which as many rows are shown as find room. Immutable.
 *
 * @param above shown whole
 * @param below shown as far as there is room
 */
record StackedTables(TableChart above, TableChart below) implements FigureTable {
  private static final double BETWEEN = 22;

  @Override
  public String caption() {
    return above.caption();
  }

  @Override
  public Optional<StudiedComparison> comparison() {
    return above.comparison();
  }

  @Override
  public Optional<Cut> rows(ChartSpace space) {
    return lower(space).flatMap(below::rows);
  }

  private double top(ChartSpace space) {
    return above.height(space) + BETWEEN * space.unit();
  }

  private Optional<ChartSpace> lower(ChartSpace space) {
    double height = space.height() - top(space);
    return height > 0
        ? Optional.of(new ChartSpace(space.width(), height, space.unit(), space.palette()))
        : Optional.empty();
  }

  @Override
  public boolean isComfortable(ChartSpace space) {
    return above.isComfortable(space) && lower(space).filter(below::isComfortable).isPresent();
  }

  @Override
  public ChartDrawing drawPlain(ChartSpace space) {
    ChartDrawing first =
        above.drawPlain(
            new ChartSpace(space.width(), above.height(space), space.unit(), space.palette()));
    List<Mark> marks = new ArrayList<>(first.marks());
    List<Spot> spots = new ArrayList<>(first.spots());
    double top = top(space);
    lower(space)
        .map(below::drawPlain)
        .ifPresent(
            second -> {
              second.marks().forEach(mark -> marks.add(mark.moved(0, top)));
              second
                  .spots()
                  .forEach(
                      spot ->
                          spots.add(
                              new Spot(spot.account(), spot.x(), spot.y() + top, spot.radius())));
            });
    return new ChartDrawing(marks, spots);
  }
}
