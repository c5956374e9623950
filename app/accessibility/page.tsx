import { contentMetadata, contentPage } from '../_pages/content-page.tsx';

export const generateMetadata = contentMetadata('accessibility');
export default contentPage('accessibility');
