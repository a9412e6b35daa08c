import type { Skill } from './skill';

export const creativeSkills: readonly Skill[] = [
  {
    slug: 'book-layout',
    label: 'Book and magazine layout',
    aliases: ['typesetting', 'indesign', 'editorial design', 'page layout'],
  },
  {
    slug: 'prepress',
    label: 'Prepress',
    aliases: ['print ready pdf', 'pdf/x', 'imposition', 'colour separation'],
  },
  {
    slug: 'packaging-design',
    label: 'Packaging design',
    aliases: ['label design', 'dieline', 'carton design'],
  },
  {
    slug: 'brand-identity',
    label: 'Brand identity',
    aliases: ['logo design', 'corporate design', 'branding', 'style guide'],
  },
  {
    slug: 'illustration',
    label: 'Illustration',
    aliases: ['drawing', 'editorial illustration', 'technical illustration'],
  },
  {
    slug: 'icon-design',
    label: 'Icon design',
    aliases: ['pictograms', 'icon set', 'svg icons', 'symbols'],
  },
  {
    slug: 'wayfinding-design',
    label: 'Wayfinding and signage',
    aliases: ['signage', 'signs', 'orientation system'],
  },
  {
    slug: 'interface-design',
    label: 'Interface design',
    aliases: ['ui design', 'figma', 'screen design', 'design system'],
  },
  {
    slug: 'motion-graphics',
    label: 'Motion graphics',
    aliases: ['after effects', 'explainer video', 'animation', 'animated video'],
  },
  {
    slug: 'video-editing',
    label: 'Video editing',
    aliases: ['video cutting', 'davinci resolve', 'premiere', 'colour grading'],
  },
  {
    slug: 'audio-editing',
    label: 'Audio editing and mixing',
    aliases: ['podcast editing', 'sound editing', 'noise reduction', 'mastering'],
  },
  {
    slug: 'photo-retouching',
    label: 'Photo retouching',
    aliases: ['image editing', 'photoshop', 'cut-outs', 'clipping paths'],
  },
  {
    slug: '3d-modelling',
    label: '3D modelling and rendering',
    aliases: ['blender', '3d modeling', 'product rendering', 'visualisation'],
  },
  {
    slug: 'chart-design',
    label: 'Chart and map design',
    aliases: ['infographics', 'data visualisation', 'information graphics'],
  },
  {
    slug: 'accessible-pdf',
    label: 'Accessible PDF',
    aliases: ['pdf/ua', 'tagged pdf', 'document accessibility'],
  },
  {
    slug: 'presentation-design',
    label: 'Presentation design',
    aliases: ['slides', 'powerpoint', 'keynote', 'slide template'],
  },
];
