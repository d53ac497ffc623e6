"use client";

/**
 * What stands in place of a whole page, frame and all, when not even that could be drawn: then there are no texts in the
 * reader's language either, so it speaks both.
 */
const GlobalError = () => (
  <html lang="nl">
    <body>
      <main>
        <h1>Er ging iets mis op deze pagina</h1>
        <p>
          Dit ligt niet aan u. Laad de pagina opnieuw, of ga naar <a href="/">de kaart</a>.
        </p>
        <p lang="en">
          Something went wrong on this page, and it is not your fault. Load it again, or go to <a href="/en">the map</a>
          .
        </p>
      </main>
    </body>
  </html>
);

export default GlobalError;
