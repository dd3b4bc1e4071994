package attache.app;

import org.jspecify.annotations.Nullable;

/**
 * What was answered in the composer of figures last, so that the next figure, or the same one as
 * another kind of file, begins with that. Used on the FX thread.
 */
final class FigureAnswers {
  private FigureForm.@Nullable Answers last;

  /** Keeps what a form says. */
  void keep(FigureForm form) {
    last = form.answers();
  }

  /** Lets a form begin with what was kept, if anything was. */
  void giveTo(FigureForm form) {
    FigureForm.Answers kept = last;
    if (kept != null) {
      form.answer(kept);
    }
  }
}
