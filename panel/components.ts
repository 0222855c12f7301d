// The Fluent UI components that the panel uses, and no others: each import registers its element and adds to the bundle.
// Radio buttons and check boxes are the browser's own: a fieldset says more to a screen reader, and costs nothing.
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/message-bar.js";
import "@fluentui/web-components/tab.js";
import "@fluentui/web-components/tablist.js";
import "@fluentui/web-components/text-input.js";
