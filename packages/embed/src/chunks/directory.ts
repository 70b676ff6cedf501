// The widgets ask for data as soon as they are defined, so how they ask comes first.
import '../page-fetch.js';

import '@kentongan/widgets/directory';
