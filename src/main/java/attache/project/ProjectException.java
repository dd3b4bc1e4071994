package attache.project;

/** A file that gave no project. The message is for people: what is wrong and what to do next. */
public final class ProjectException extends Exception {
  private static final long serialVersionUID = 1;

  ProjectException(String message) {
    super(message);
  }
}
