package attache.canvas;

import attache.layouts.Positions;
import javafx.scene.Parent;

/** Something that shows a moving network. Used on the FX thread. */
interface Subject extends AutoCloseable {
  /** What is put into the window. */
  Parent node();

  /** Moves all accounts. */
  void place(Positions positions);

  /** Lets its own layout run, in threads of its own. */
  void runLayout();

  /** How many different pictures it gave to JavaFX so far. */
  long pictures();

  @Override
  void close();
}
