package attache.panels;

/**
 * The ways to the data that a study lacks, each as the user wants.
 *
 * @param join joins a file to the network that is shown
 * @param addAccounts adds a table of accounts to the network that is shown
 * @param openWithAssistant opens a file with the assistant, which also finds countries
 */
public record MoreData(Runnable join, Runnable addAccounts, Runnable openWithAssistant) {}
